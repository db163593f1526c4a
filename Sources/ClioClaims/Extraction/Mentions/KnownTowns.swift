import ClioModel
import ClioRegistry

/// Towns and areas that reports of armed conflict name most, with the countries that they lie in: enough to tell which of
/// two groups of one name is meant, and a place from a word that only looks like one. No list of all towns.
enum KnownTowns {
  /// Gleditsch-Ward numbers of the countries that have a place of this name; empty for a name that is not listed.
  static func countries(of name: String) -> Set<Int> { all[key(name)] ?? [] }

  /// Without accents, hyphens, case, and without what kind of place it is.
  private static func key(_ name: String) -> String {
    var words = name.lowercased().split { !$0.isLetter }.map(String.init)
    while words.count > 1, let last = words.last, PlaceNames.areas.contains(last) { words.removeLast() }
    while words.count > 1, let first = words.first, Self.leading.contains(first) { words.removeFirst() }
    return words.joined().decomposed
  }

  private static let leading: Set<String> = [
    "the", "city", "town", "village", "of", "northern", "southern", "eastern", "western", "central",
  ]

  private static let all: [String: Set<Int>] = {
    var all: [String: Set<Int>] = [:]
    for (code, names) in towns {
      guard let country = Country.matching(code)?.gwNumber else { continue }
      for name in names.split(separator: ",") { all[key(String(name)), default: []].insert(country) }
    }
    return all
  }()

  private static let towns: [(String, String)] = [
    (
      "AFG",
      """
      Kabul, Kandahar, Herat, Jalalabad, Mazar-i-Sharif, Kunduz, Ghazni, Lashkar Gah, Gardez, Khost, Farah, Zaranj, Balkh, \
      Baghlan, Pul-i-Khumri, Taloqan, Faizabad, Maymana, Sheberghan, Bamiyan, Asadabad, Mehtarlam, Tarin Kot, Qalat, \
      Nangarhar, Kunar, Helmand, Paktia, Paktika, Zabul, Uruzgan, Faryab, Jowzjan, Sar-e-Pul, Badakhshan, Takhar, \
      Laghman, Nuristan, Logar, Wardak, Kapisa, Parwan, Panjshir, Badghis, Ghor, Nimruz, Achin, Sangin, Musa Qala
      """
    ),
    (
      "PAK",
      """
      Islamabad, Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Multan, Faisalabad, Swat, Mingora, Bannu, Kohat, Mardan, \
      Charsadda, Parachinar, Miranshah, Dera Ismail Khan, Sehwan, Gwadar, Mastung, Waziristan, North Waziristan, \
      South Waziristan, Balochistan, Baluchistan, Sindh, Khyber, Khyber Pakhtunkhwa, Orakzai, Kurram, Bajaur, Mohmand, \
      Hyderabad, Shikarpur, Turbat, Panjgur
      """
    ),
    (
      "IND",
      """
      New Delhi, Delhi, Mumbai, Bombay, Kolkata, Calcutta, Chennai, Hyderabad, Srinagar, Jammu, Pulwama, Anantnag, \
      Baramulla, Uri, Pathankot, Guwahati, Imphal, Kohima, Assam, Manipur, Nagaland, Chhattisgarh, Jharkhand, Dantewada, \
      Sukma, Bastar, Gadchiroli, Punjab, Amritsar, Varanasi, Ahmedabad, Gujarat, Bihar, Odisha, Andhra Pradesh
      """
    ),
    ("BGD", "Dhaka, Chittagong, Rajshahi, Sylhet, Khulna, Rangpur, Cox's Bazar, Jessore"),
    (
      "LKA",
      "Colombo, Jaffna, Trincomalee, Batticaloa, Kilinochchi, Mullaitivu, Vavuniya, Kandy, Anuradhapura, Negombo, Mannar"
    ),
    ("NPL", "Kathmandu, Pokhara, Rolpa, Rukum, Nepalgunj"),
    (
      "MMR",
      "Yangon, Rangoon, Naypyidaw, Mandalay, Sittwe, Maungdaw, Myitkyina, Lashio, Loikaw, Rakhine, Kachin, Kayin, Sagaing"
    ),
    ("THA", "Bangkok, Yala, Pattani, Narathiwat, Songkhla, Hat Yai"),
    (
      "PHL",
      "Manila, Marawi, Davao, Zamboanga, Cotabato, Jolo, Sulu, Basilan, Isabela City, General Santos, Mindanao, Maguindanao"
    ),
    ("IDN", "Jakarta, Bali, Kuta, Poso, Surabaya, Aceh, Banda Aceh, Ambon, Palu, Makassar, Bandung, Papua"),
    ("CHN", "Beijing, Urumqi, Kashgar, Kunming, Xinjiang, Hotan, Lhasa"),
    ("KAZ", "Almaty, Astana, Aktobe"),
    ("UZB", "Tashkent, Andijan, Namangan, Samarkand, Fergana"),
    ("TJK", "Dushanbe, Khujand, Kulob"),
    ("KGZ", "Bishkek, Osh, Batken"),
    ("IRN", "Tehran, Zahedan, Chabahar, Mashhad, Ahvaz, Isfahan, Tabriz, Shiraz, Kerman, Qom"),
    (
      "IRQ",
      """
      Baghdad, Mosul, Basra, Kirkuk, Erbil, Tikrit, Fallujah, Ramadi, Baqubah, Samarra, Najaf, Karbala, Hilla, Nasiriyah, \
      Sinjar, Tal Afar, Haditha, Baiji, Hawija, Anbar, Diyala, Nineveh, Salahuddin, Sulaymaniyah, Sadr City, Balad, \
      Taji, Dujail, Iskandariya, Kut, Mahmudiya
      """
    ),
    (
      "SYR",
      """
      Damascus, Aleppo, Homs, Hama, Idlib, Raqqa, Deir ez-Zor, Daraa, Palmyra, Latakia, Tartus, Hasakah, Qamishli, Manbij, \
      Kobani, Afrin, Douma, Ghouta, Eastern Ghouta, Jableh, Sweida, Azaz, Al-Bab, Jarabulus, Khan Sheikhoun, Tabqa
      """
    ),
    ("LBN", "Beirut, Tripoli, Sidon, Tyre, Arsal, Baalbek, Bekaa"),
    ("JOR", "Amman, Zarqa, Irbid, Karak"),
    ("ISR", "Jerusalem, Tel Aviv, Haifa, Netanya, Beersheba, Ashkelon, Sderot, Gaza, Gaza City, Rafah, Hebron, Nablus"),
    (
      "TUR",
      "Ankara, Istanbul, Diyarbakir, Cizre, Nusaybin, Sirnak, Suruc, Gaziantep, Hakkari, Mardin, Van, Izmir, Bingol"
    ),
    (
      "YEM",
      """
      Sanaa, Sana'a, Aden, Taiz, Hodeidah, Mukalla, Marib, Zinjibar, Saada, Ibb, Dhamar, Abyan, Hadramawt, Shabwa, \
      Al-Bayda, Lahij, Hajjah
      """
    ),
    ("SAU", "Riyadh, Jeddah, Mecca, Medina, Dammam, Qatif, Najran, Abha"),
    ("KWT", "Kuwait City"),
    ("EGY", "Cairo, Alexandria, Sinai, North Sinai, Arish, Al-Arish, Sheikh Zuweid, Rafah, Tanta, Giza, Luxor, Minya"),
    (
      "LBY",
      "Tripoli, Benghazi, Sirte, Derna, Misrata, Sabha, Sabratha, Ajdabiya, Zliten, Tobruk, Zawiya, Tarhuna, Bayda"
    ),
    ("TUN", "Tunis, Sousse, Kasserine, Ben Gardane, Sidi Bouzid, Kef, Jendouba"),
    ("DZA", "Algiers, Oran, Constantine, Tizi Ouzou, Boumerdes, Blida, Medea, In Amenas, Tamanrasset, Kabylie, Bouira"),
    ("MAR", "Rabat, Casablanca, Marrakesh, Marrakech, Fez"),
    (
      "MLI",
      """
      Bamako, Gao, Kidal, Timbuktu, Mopti, Segou, Menaka, Konna, Sevare, Djenne, Bankass, Koro, Ogossagou, Tessalit, \
      Ansongo, Douentza, Sikasso, Boulkessi, Indelimane
      """
    ),
    (
      "BFA",
      "Ouagadougou, Djibo, Dori, Kaya, Ouahigouya, Fada N'Gourma, Solhan, Arbinda, Yirgou, Bobo-Dioulasso, Barsalogho"
    ),
    ("NER", "Niamey, Diffa, Agadez, Tillaberi, Tahoua, Maradi, Zinder, Bosso, Inates, Tongo Tongo, Arlit, Ouallam"),
    (
      "NGA",
      """
      Abuja, Lagos, Maiduguri, Kano, Kaduna, Jos, Baga, Bama, Chibok, Damaturu, Dapchi, Gwoza, Konduga, Monguno, Mubi, \
      Potiskum, Yola, Zaria, Bauchi, Gombe, Makurdi, Borno, Yobe, Adamawa, Plateau, Zamfara, Katsina, Sokoto, Benue, \
      Dikwa, Gamboru, Buni Yadi, Sambisa, Port Harcourt
      """
    ),
    ("CMR", "Yaounde, Douala, Maroua, Fotokol, Kolofata, Amchide, Mora, Bamenda, Buea, Kerawa"),
    ("TCD", "N'Djamena, Ndjamena, Abeche, Bol, Bagassola, Baga Sola, Bohoma, Moundou"),
    ("CAF", "Bangui, Bambari, Bria, Bangassou, Bossangoa, Bouar, Birao, Kaga-Bandoro, Obo, Alindao"),
    (
      "COD",
      """
      Kinshasa, Goma, Bukavu, Beni, Butembo, Bunia, Kisangani, Lubumbashi, Kananga, Uvira, Rutshuru, Masisi, Ituri, \
      North Kivu, South Kivu, Kasai, Katanga, Oicha, Mbau, Bunagana, Walikale, Fizi, Dungu, Faradje
      """
    ),
    ("RWA", "Kigali, Gisenyi, Ruhengeri, Butare, Cyangugu"),
    ("BDI", "Bujumbura, Gitega, Bubanza, Gatumba"),
    ("UGA", "Kampala, Gulu, Lira, Kitgum, Pader, Kasese, Kanungu, Entebbe"),
    ("KEN", "Nairobi, Garissa, Mombasa, Mandera, Wajir, Lamu, Mpeketoni, Westgate, Dadaab, Eldoret, Manda Bay"),
    (
      "SOM",
      """
      Mogadishu, Kismayo, Baidoa, Beledweyne, Beledwyne, Bosaso, Bossaso, Garowe, Galkayo, Marka, Merca, Afgooye, Jowhar, \
      Barawe, Bardera, Dhusamareb, Hargeisa, Las Anod, Leego, Kulbiyow, El Adde, Balad, Jilib, Puntland, Somaliland, \
      Jubaland, Lower Shabelle, Qandala, Bulo Marer, Bari, Galmudug, Hiran
      """
    ),
    ("ETH", "Addis Ababa, Mekelle, Tigray, Amhara, Oromia, Ogaden, Gondar, Axum, Jijiga, Abole, Gambella"),
    ("ERI", "Asmara, Massawa, Badme"),
    ("DJI", "Obock, Tadjourah"),
    (
      "SDN",
      "Khartoum, Omdurman, Darfur, El Fasher, Nyala, Geneina, El Geneina, Kadugli, South Kordofan, Blue Nile, Port Sudan"
    ),
    ("SSD", "Juba, Bor, Malakal, Bentiu, Wau, Yei, Torit, Jonglei, Unity State, Upper Nile, Pibor"),
    (
      "MOZ",
      """
      Maputo, Cabo Delgado, Palma, Pemba, Mocimboa da Praia, Macomia, Mueda, Nangade, Quissanga, Muidumbe, Beira, \
      Nampula, Ancuabe, Nacala
      """
    ),
    ("TZA", "Dodoma, Dar es Salaam, Mtwara, Kibiti, Arusha, Zanzibar, Kitaya"),
    ("AGO", "Luanda, Cabinda, Huambo, Kuito, Lobito, Malanje"),
    ("ZWE", "Harare, Bulawayo, Matabeleland"),
    ("ZAF", "Pretoria, Johannesburg, Cape Town, Durban, Soweto"),
    ("CIV", "Abidjan, Bouake, Yamoussoukro, Grand-Bassam, Duekoue, Kafolo"),
    ("LBR", "Monrovia, Gbarnga, Buchanan"),
    ("SLE", "Freetown, Makeni, Bo, Kenema, Koidu"),
    ("GIN", "Conakry, Gueckedou, Nzerekore"),
    ("SEN", "Dakar, Ziguinchor, Casamance"),
    ("MRT", "Nouakchott, Nema"),
    ("BEN", "Cotonou, Porto-Novo, Natitingou, Atacora"),
    ("TGO", "Lome, Kpendjal"),
    ("GHA", "Accra, Kumasi, Tamale"),
    (
      "RUS",
      """
      Moscow, Grozny, Beslan, Makhachkala, Nalchik, Nazran, Vladikavkaz, Volgograd, Saint Petersburg, St Petersburg, \
      Kizlyar, Budyonnovsk, Chechnya, Dagestan, Ingushetia, Gudermes, Argun, Khasavyurt
      """
    ),
    (
      "UKR",
      """
      Kyiv, Kiev, Donetsk, Luhansk, Mariupol, Kharkiv, Kherson, Odesa, Odessa, Bucha, Izium, Bakhmut, Debaltseve, \
      Sloviansk, Kramatorsk, Donbas, Zaporizhzhia, Mykolaiv, Ilovaisk
      """
    ),
    ("GEO", "Tbilisi, Sukhumi, Tskhinvali, Abkhazia, South Ossetia"),
    ("AZE", "Baku, Nagorno-Karabakh, Stepanakert, Shusha"),
    ("ARM", "Yerevan"),
    ("BIH", "Sarajevo, Srebrenica, Mostar, Tuzla, Banja Luka, Prijedor"),
    ("XKX", "Pristina, Racak, Prizren, Mitrovica"),
    ("FRA", "Paris, Nice, Marseille, Lyon, Toulouse, Strasbourg, Corsica"),
    ("GBR", "London, Manchester, Belfast, Londonderry, Omagh, Birmingham, Northern Ireland"),
    ("ESP", "Madrid, Barcelona, Bilbao, San Sebastian, Basque Country, Zaragoza"),
    ("BEL", "Brussels"), ("DEU", "Berlin, Munich, Hamburg, Ansbach"), ("AUT", "Vienna"), ("ITA", "Rome, Milan"),
    ("SWE", "Stockholm"), ("NOR", "Oslo, Utoya"), ("DNK", "Copenhagen"), ("NLD", "Amsterdam, The Hague"),
    ("USA", "New York, Washington, Boston, Orlando, San Bernardino, Oklahoma City"), ("CAN", "Ottawa, Quebec City"),
    ("AUS", "Sydney, Melbourne, Canberra"), ("NZL", "Christchurch, Wellington"),
    (
      "COL",
      """
      Bogota, Medellin, Cali, Barranquilla, Bojaya, Arauca, Cauca, Antioquia, Choco, Norte de Santander, Caqueta, Meta, \
      Putumayo, Narino, Tumaco, Cucuta, Buenaventura, Apartado, Catatumbo
      """
    ),
    (
      "MEX",
      """
      Mexico City, Ciudad Juarez, Tijuana, Acapulco, Culiacan, Monterrey, Reynosa, Nuevo Laredo, Matamoros, Iguala, \
      Guerrero, Sinaloa, Michoacan, Tamaulipas, Jalisco, Guadalajara, Chiapas, Veracruz
      """
    ),
    ("GTM", "Guatemala City, Quiche"), ("SLV", "San Salvador, El Mozote"), ("HND", "Tegucigalpa, San Pedro Sula"),
    ("NIC", "Managua, Matagalpa"), ("PER", "Lima, Ayacucho, Huanta, Tarata"), ("BRA", "Rio de Janeiro, Sao Paulo"),
    ("VEN", "Caracas, Apure"), ("HTI", "Port-au-Prince, Cite Soleil"),
  ]
}

extension String {
  /// With plain letters for those with accents.
  fileprivate var decomposed: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : Registry.nameKey(self)
  }
}
