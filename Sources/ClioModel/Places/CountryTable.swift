// Made by Scripts/make_country_table.py; do not edit by hand.

extension Country {
  /// Every country that UCDP codes: Gleditsch-Ward number, ISO 3166-1 alpha-3 code (nil where ISO has none,
  /// as for states that no longer exist) and the name UCDP uses. Kosovo has the user-assigned code XKX.
  static let all: [Country] = parse(table)

  /// Other spellings of those names: of older UCDP files, and common English ones.
  static let otherNames: [(gwNumber: Int, name: String)] = rows(of: otherNamesTable, columns: 2).map {
    (gwNumber: $0.gwNumber, name: String($0.fields[1]))
  }

  private static func parse(_ table: String) -> [Country] {
    rows(of: table, columns: 3).map { row in
      let iso3 = row.fields[1].isEmpty ? nil : String(row.fields[1])
      return Country(gwNumber: row.gwNumber, iso3: iso3, name: String(row.fields[2]))
    }
  }

  /// The lines of a table, cut at the bars; the first field of each is the Gleditsch-Ward number.
  private static func rows(of table: String, columns: Int) -> [(gwNumber: Int, fields: [Substring])] {
    table.split(separator: "\n").map { line in
      let fields = line.split(separator: "|", omittingEmptySubsequences: false)
      guard fields.count == columns, let gwNumber = Int(fields[0]) else {
        preconditionFailure("malformed line in the country table: \(line)")
      }
      return (gwNumber: gwNumber, fields: fields)
    }
  }

  private static let table = #"""
    2|USA|United States of America
    20|CAN|Canada
    31|BHS|Bahamas
    40|CUB|Cuba
    41|HTI|Haiti
    42|DOM|Dominican Republic
    51|JAM|Jamaica
    52|TTO|Trinidad and Tobago
    53|BRB|Barbados
    54|DMA|Dominica
    55|GRD|Grenada
    56|LCA|Saint Lucia
    57|VCT|Saint Vincent and the Grenadines
    58|ATG|Antigua & Barbuda
    60|KNA|Saint Kitts and Nevis
    70|MEX|Mexico
    80|BLZ|Belize
    90|GTM|Guatemala
    91|HND|Honduras
    92|SLV|El Salvador
    93|NIC|Nicaragua
    94|CRI|Costa Rica
    95|PAN|Panama
    100|COL|Colombia
    101|VEN|Venezuela
    110|GUY|Guyana
    115|SUR|Suriname
    130|ECU|Ecuador
    135|PER|Peru
    140|BRA|Brazil
    145|BOL|Bolivia
    150|PRY|Paraguay
    155|CHL|Chile
    160|ARG|Argentina
    165|URY|Uruguay
    200|GBR|United Kingdom
    205|IRL|Ireland
    210|NLD|Netherlands
    211|BEL|Belgium
    212|LUX|Luxembourg
    220|FRA|France
    221|MCO|Monaco
    223|LIE|Liechtenstein
    225|CHE|Switzerland
    230|ESP|Spain
    232|AND|Andorra
    235|PRT|Portugal
    260|DEU|Germany
    265||German Democratic Republic
    290|POL|Poland
    305|AUT|Austria
    310|HUN|Hungary
    315||Czechoslovakia
    316|CZE|Czech Republic
    317|SVK|Slovakia
    325|ITA|Italy
    327|VAT|Vatican City State
    331|SMR|San Marino
    338|MLT|Malta
    339|ALB|Albania
    341|MNE|Montenegro
    343|MKD|North Macedonia
    344|HRV|Croatia
    345|SRB|Serbia (Yugoslavia)
    346|BIH|Bosnia-Herzegovina
    347|XKX|Kosovo
    349|SVN|Slovenia
    350|GRC|Greece
    352|CYP|Cyprus
    355|BGR|Bulgaria
    359|MDA|Moldova
    360|ROU|Romania
    365|RUS|Russia (Soviet Union)
    366|EST|Estonia
    367|LVA|Latvia
    368|LTU|Lithuania
    369|UKR|Ukraine
    370|BLR|Belarus
    371|ARM|Armenia
    372|GEO|Georgia
    373|AZE|Azerbaijan
    375|FIN|Finland
    380|SWE|Sweden
    385|NOR|Norway
    390|DNK|Denmark
    395|ISL|Iceland
    396||Abkhazia
    397||South Ossetia
    402|CPV|Cape Verde
    403|STP|Sao Tome and Principe
    404|GNB|Guinea-Bissau
    411|GNQ|Equatorial Guinea
    420|GMB|Gambia
    432|MLI|Mali
    433|SEN|Senegal
    434|BEN|Benin
    435|MRT|Mauritania
    436|NER|Niger
    437|CIV|Ivory Coast
    438|GIN|Guinea
    439|BFA|Burkina Faso
    450|LBR|Liberia
    451|SLE|Sierra Leone
    452|GHA|Ghana
    461|TGO|Togo
    471|CMR|Cameroon
    475|NGA|Nigeria
    481|GAB|Gabon
    482|CAF|Central African Republic
    483|TCD|Chad
    484|COG|Congo
    490|COD|DR Congo (Zaire)
    500|UGA|Uganda
    501|KEN|Kenya
    510|TZA|Tanzania
    516|BDI|Burundi
    517|RWA|Rwanda
    520|SOM|Somalia
    522|DJI|Djibouti
    530|ETH|Ethiopia
    531|ERI|Eritrea
    540|AGO|Angola
    541|MOZ|Mozambique
    551|ZMB|Zambia
    552|ZWE|Zimbabwe (Rhodesia)
    553|MWI|Malawi
    560|ZAF|South Africa
    565|NAM|Namibia
    570|LSO|Lesotho
    571|BWA|Botswana
    572|SWZ|Kingdom of eSwatini (Swaziland)
    580|MDG|Madagascar (Malagasy)
    581|COM|Comoros
    590|MUS|Mauritius
    591|SYC|Seychelles
    600|MAR|Morocco
    615|DZA|Algeria
    616|TUN|Tunisia
    620|LBY|Libya
    625|SDN|Sudan
    626|SSD|South Sudan
    630|IRN|Iran
    640|TUR|Turkey
    645|IRQ|Iraq
    651|EGY|Egypt
    652|SYR|Syria
    660|LBN|Lebanon
    663|JOR|Jordan
    666|ISR|Israel
    670|SAU|Saudi Arabia
    678|YEM|Yemen (North Yemen)
    680||Yemen (South Yemen)
    690|KWT|Kuwait
    692|BHR|Bahrain
    694|QAT|Qatar
    696|ARE|United Arab Emirates
    698|OMN|Oman
    700|AFG|Afghanistan
    701|TKM|Turkmenistan
    702|TJK|Tajikistan
    703|KGZ|Kyrgyzstan
    704|UZB|Uzbekistan
    705|KAZ|Kazakhstan
    710|CHN|China
    712|MNG|Mongolia
    713|TWN|Taiwan
    731|PRK|North Korea
    732|KOR|South Korea
    740|JPN|Japan
    750|IND|India
    751||Hyderabad
    760|BTN|Bhutan
    770|PAK|Pakistan
    771|BGD|Bangladesh
    775|MMR|Myanmar (Burma)
    780|LKA|Sri Lanka
    781|MDV|Maldives
    790|NPL|Nepal
    800|THA|Thailand
    811|KHM|Cambodia (Kampuchea)
    812|LAO|Laos
    816|VNM|Vietnam (North Vietnam)
    817||South Vietnam
    820|MYS|Malaysia
    830|SGP|Singapore
    835|BRN|Brunei
    840|PHL|Philippines
    850|IDN|Indonesia
    860|TLS|East Timor
    900|AUS|Australia
    910|PNG|Papua New Guinea
    920|NZL|New Zealand
    935|VUT|Vanuatu
    940|SLB|Solomon Islands
    950|FJI|Fiji
    970|KIR|Kiribati
    971|NRU|Nauru
    972|TON|Tonga
    973|TUV|Tuvalu
    983|MHL|Marshall Islands
    986|PLW|Palau
    987|FSM|Federated States of Micronesia
    990|WSM|Samoa (Western Samoa)
    """#

  private static let otherNamesTable = #"""
    2|United States
    2|USA
    2|US
    31|The Bahamas
    56|St. Lucia
    56|St Lucia
    57|St. Vincent and the Grenadines
    57|St Vincent and the Grenadines
    58|Antigua and Barbuda
    60|St. Kitts and Nevis
    60|St Kitts and Nevis
    200|UK
    200|Great Britain
    210|The Netherlands
    260|West Germany
    260|Federal Republic of Germany
    265|East Germany
    265|GDR
    316|Czechia
    316|The Czech Republic
    317|Slovak Republic
    327|Vatican
    327|Vatican City
    327|Holy See
    343|Macedonia
    343|Macedonia, FYR
    343|FYR Macedonia
    345|Serbia
    345|Yugoslavia
    345|Serbia and Montenegro
    346|Bosnia and Herzegovina
    346|Bosnia & Herzegovina
    346|Bosnia
    359|Republic of Moldova
    360|Rumania
    365|Russia
    365|Russian Federation
    365|Soviet Union
    365|USSR
    402|Cabo Verde
    403|São Tomé and Príncipe
    404|Guinea Bissau
    420|The Gambia
    437|Côte d'Ivoire
    437|Cote d'Ivoire
    482|CAR
    484|Congo Republic
    484|Republic of the Congo
    484|Republic of Congo
    484|Congo-Brazzaville
    490|DR Congo
    490|Democratic Republic of the Congo
    490|Democratic Republic of Congo
    490|DRC
    490|Congo-Kinshasa
    490|Zaire
    552|Zimbabwe
    552|Rhodesia
    572|Eswatini
    572|eSwatini (Swaziland)
    572|Swaziland
    580|Madagascar
    580|Malagasy
    640|Türkiye
    640|Turkiye
    652|Syrian Arab Republic
    678|Yemen
    678|North Yemen
    680|South Yemen
    696|UAE
    712|Mongolian People's Republic
    731|Democratic People's Republic of Korea
    731|DPRK
    732|Republic of Korea
    775|Myanmar
    775|Burma
    780|Ceylon
    811|Cambodia
    811|Kampuchea
    812|Lao PDR
    816|Vietnam
    816|Viet Nam
    816|North Vietnam
    835|Brunei Darussalam
    840|The Philippines
    860|Timor-Leste
    860|Timor Leste
    987|Micronesia, Fed. Sts.
    987|Micronesia
    990|Samoa
    990|Western Samoa
    """#
}
