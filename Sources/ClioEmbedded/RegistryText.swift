// Made by `make registry` from the files in Registry/; do not edit by hand.

extension Embedded {
  /// The registry in its compiled form (`CompiledRegistry`).
  public static let registry = ##"""
    actor	al-qaida	al-Qaida	political-group		AFG|PAK
    name	al-Qaida		ucdp-actor-221
    name	Al Qaida		canada-listing
    name	Al Qaeda		army-thesaurus
    name	Al-Qaeda		army-thesaurus
    name	al-Qa'ida		start-baad
    name	al-Qa'eda		start-baad
    name	Al Quaida		army-thesaurus
    name	AQ		start-baad
    name	Al Qaida Core		canada-listing
    name	Qa'idat al-Jihad	ar-Latn	canada-listing
    name	Qa'idat Ansar Allah	ar-Latn	start-baad
    name	Islamic Army for the Liberation of the Holy Places		canada-listing
    name	Islamic Salvation Foundation		canada-listing
    name	Group for the Preservation of the Holy Sites		canada-listing
    name	World Islamic Front for Jihad Against Jews and Crusaders		canada-listing
    name	القاعدة	ar	wikipedia-copy
    milestone	1999-10-08	put on the United States list of foreign terrorist organizations	state-fto-1999
    milestone	2001-09-11	first event in UCDP GED 19.1, the attacks in the United States	ucdp-ged-191
    milestone	2001-10-06	put on the United Nations sanctions list	un-qde004
    milestone	2002-07-23	listed by Canada	canada-listing
    milestone	2014-02-03	cut its ties with the group that became the Islamic State	cnn-facts
    selector	769	al-Qaida								UCDP's actor for the central organisation; the branches have ids of their own.	ucdp-actor-221
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 769		
    source	ucdp-ged-191	Uppsala Conflict Data Program	UCDP Georeferenced Event Dataset Global 19.1		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entries 6 and 36 (read as reproduced in the MISP galaxy)	2025-12-04	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	un-qde004	United Nations Security Council, 1267 Committee	Narrative summary QDe.004, Al-Qaida (Spanish edition)	2011-10-07	https://www.un.org/securitycouncil/es/sanctions/1267/aq_sanctions_list/summaries/entity/al-qaida
    source	start-baad	START, University of Maryland	Big, Allied and Dangerous: Al-Qa'ida Narrative		https://www.start.umd.edu/baad/narratives/al-qaida.html
    source	army-thesaurus	United States Army Combined Arms Center	Thesaurus of the Center for Army Lessons Learned, entry Al-Qaeda		
    source	state-fto-1999	United States Department of State	Foreign Terrorist Organizations, designations of 8 October 1999	1999-10-08	https://2009-2017.state.gov/j/ct/rls/rpt/fto/2682.htm
    source	cnn-facts	CNN (as carried by KRDO)	ISIS Fast Facts	2024-03-27	https://krdo.com/news/2024/03/27/isis-fast-facts-3/
    source	wikipedia-copy	Wikipedia	Al-Qaeda		https://en.wikipedia.org/wiki/Al-Qaeda
    actor	boko-haram	Boko Haram	political-group		NGA
    name	Boko Haram		un-2014
    name	Jama'atu Ahlis Sunna Lidda'awati wal-Jihad	ar-Latn	ucdp-actor-221
    name	Jama'atu Ahlus-Sunnah Lidda'Awati Wal Jihad	ar-Latn	un-2014
    name	JAS		canada-listing
    name	People Committed to Propagating the Prophet's Teachings and Jihad		ucdp-actor-221
    name	Group Committed to Propagating the Prophet's Teachings and Jihad		canada-listing
    name	People of the Tradition of the Prophet for Preaching and Striving		canada-listing
    name	People Committed to the Prophet's Teachings for Propagation and Jihad		state-crt-2014
    name	Sunni Group for Preaching and Jihad		state-crt-2014
    name	Nigerian Taliban		state-crt-2014
    name	Western Education is a Sin		un-2014
    name	جماعة أهل السنة للدعوة والجهاد	ar	un-2014
    milestone	2013-11-13	United States listing announced, by this account on 13 November	start-2013
    milestone	2013-11-14	put on the United States list of foreign terrorist organizations, by this account on 14 November	state-crt-2014
    milestone	2014-05-22	put on the United Nations sanctions list	un-2014
    milestone	2015-03-07	pledged itself to the Islamic State and became its West Africa province	ctc-2015
    milestone	2016-08-03	the Islamic State named another leadership for West Africa; the old one went on under the old name	saharareporters-2016
    selector	1051	Jama'atu Ahlis Sunna Lidda'awati wal-Jihad								UCDP's actor for the group before the pledge and for its own branch after the split.	ucdp-actor-221
    selector	234	IS	436|471|475|483		2015-03-07	2016-07-31			maybe	The same body under another name until the split; UCDP codes it as IS in these months.	un-qde162
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 1051		
    source	un-2014	United Nations Security Council	Security Council Al-Qaida Sanctions Committee Adds Boko Haram to Its Sanctions List (SC/11410)	2014-05-22	https://press.un.org/en/2014/sc11410.doc.htm
    source	un-qde162	United Nations Security Council, 1267 Committee	Narrative summary, Islamic State West Africa Province (ISWAP)	2020-02-23	https://www.un.org/securitycouncil/content/islamic-state-west-africa-province-iswap-0
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 18 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	state-crt-2014	United States Department of State	Country Reports on Terrorism 2014, Foreign Terrorist Organizations, Boko Haram	2015-06-19	https://www.refworld.org/docid/5587c72c3a.html
    source	start-2013	START, University of Maryland	FTO Designation: Boko Haram and Ansaru		https://www.start.umd.edu/news/fto-designation-boko-haram-and-ansaru
    source	ctc-2015	Combating Terrorism Center at West Point	Wilayat West Africa Reboots for the Caliphate		https://ctc.westpoint.edu/wilayat-west-africa-reboots-for-the-caliphate
    source	saharareporters-2016	Sahara Reporters	ISIS Names New Boko Haram Leader	2016-08-03	https://saharareporters.com/2016/08/03/isis-names-new-boko-haram-leader
    actor	is-khorasan	Islamic State Khorasan Province	political-group	islamic-state	AFG|PAK
    name	Islamic State Khorasan Province		canada-listing
    name	Islamic State in the Khorasan Province		canada-listing
    name	Islamic State Khorasan		canada-listing
    name	IS Khorasan		canada-listing
    name	ISIS-K		canada-listing
    name	ISIL-K		un-qde161
    name	ISKP		conversation-2021
    name	ISK		conversation-2021
    name	IS-K		wikipedia-iskp
    name	IS-KP		wikipedia-iskp
    name	ISWK		canada-listing
    name	ISIL Khorasan		un-qde161
    name	Islamic State of Iraq and the Levant - Khorasan		un-qde161
    name	Islamic State of Iraq and Syria - Khorasan		canada-listing
    name	Islamic State of Iraq and al-Sham - Khorasan		canada-listing
    name	Islamic State's Khorasan Province		state-crt-2018
    name	ISIL's South Asia Branch		state-crt-2018
    name	South Asian Chapter of ISIL		state-crt-2018
    name	ISIS Wilayat Khorasan		state-crt-2018
    name	Islamic State Wilayat Khorasan		canada-listing
    name	Wilayat Khorasan	ar-Latn	canada-listing
    name	Daesh Khorasan		canada-listing
    name	Khorasan branch of ISIS		canada-listing
    name	Khorasan Chapter of the Islamic State		gtd
    name	Islamic State (Afghanistan)		acled
    name	الدولة الإسلامية – ولاية خراسان	ar	wikipedia-iskp
    name	داعش خراسان	ar	majalla
    name	دولت اسلامی ولایت خراسان	fa	melliun-2024
    milestone	2015-01-10	the group made its formation known in an online video	un-qde161
    milestone	2015-01-26	expansion to Khorasan announced by the Islamic State's central spokesman's office	un-qde161
    milestone	2016-01-14	put on the United States list of foreign terrorist organizations	state-crt-2018
    milestone	2019-05-14	put on the United Nations ISIL (Da'esh) and Al-Qaida sanctions list	un-qde161
    milestone	2019-05-14	a separate Islamic State province for Pakistan was announced, by this account on 14 May	jamestown-2019
    milestone	2019-05-15	a separate Islamic State province for Pakistan was first named in claims, by this account on 15 May	gfatf-2019
    selector	234	IS	700		2015-01-01					In Afghanistan every row coded IS belongs to the province announced in January 2015.	un-qde161
    selector	234	IS	770		2015-01-01	2019-05-14				Until the middle of May 2019 the Islamic State counted all of Pakistan as part of Khorasan.	voa-2019
    selector	234	IS	770	Federally Administered Tribal Areas|Khyber Pakhtunkhwa province|Khyber Pakhtunkwa province	2019-05-15					The north-west is described as staying with Khorasan after a Pakistan province was split off; UCDP keeps the old name of the tribal areas.	wikipedia-ispp
    selector	234	IS	770		2019-05-15				maybe	Outside the north-west the acts may be those of the Pakistan province, whose borders were never published.	voa-2019
    selector	234	IS	630		2016-01-01	2016-12-31	227421|227422|232056		maybe	Raids on cells in Kermanshah near the border with Iraq, which reports do not tie to Khorasan.	financialtribune-2016
    selector	234	IS	630		2017-06-07	2017-06-07	240487		maybe	The authorities tied the Tehran attackers to men who had fought in Iraq and Syria and to a cell that came in from Iraq.	almonitor-2017
    selector	234	IS	630		2017-06-11	2017-06-11	242030		maybe	Four suspects killed in the south days after Tehran; the police found an IS flag and named no branch.	radiofarda-2017
    selector	234	IS	630		2018-01-27	2018-01-27	257026		maybe	A group of 21 that had crossed the western border, so more likely from Iraq than from Khorasan.	reuters-2018
    selector	234	IS	702		2018-07-29	2018-07-29	262377		maybe	Claimed by the centre and not by the province, and the government blamed another party.	bbc-2018
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
    actor	islamic-state	Islamic State	political-group		IRQ|SYR
    name	Islamic State		canada-listing
    name	IS		ucdp-actor-221
    name	ISIS		canada-listing
    name	ISIL		canada-listing
    name	Daesh		canada-listing
    name	Da'esh		un-qde161
    name	Islamic State in Iraq and the Levant		canada-listing
    name	Islamic State of Iraq and the Levant		un-qde161
    name	Islamic State of Iraq and Syria		canada-listing
    name	Islamic State of Iraq and al-Sham		canada-listing
    name	Islamic State in Iraq and al-Sham		ucdp-actor-221
    name	Islamic State of Iraq		ucdp-actor-221
    name	al-Dawla al-Islamiyya	ar-Latn	ucdp-actor-221
    name	al-Dawla al-Islamiya fi al-Iraq wa al-Sham	ar-Latn	ucdp-actor-221
    name	Al-Qaida in Iraq		canada-listing
    name	AQI		canada-listing
    name	Tanzim Qa'idat al Jihad fi Bilad al Rafidayn	ar-Latn	ucdp-actor-221
    name	Jama'at Al-Tawhid wa Al-Jihad	ar-Latn	ucdp-actor-221
    name	الدولة الإسلامية	ar	time-graphics
    name	داعش	ar	time-graphics
    milestone	2004-12-17	the forerunner in Iraq put on the United States list of foreign terrorist organizations	state-crt-2015
    milestone	2014-02-03	al-Qaida's central leadership cut its ties with the group	cnn-facts
    milestone	2014-06-29	the group proclaimed a caliphate and shortened its name to Islamic State	wilson-center
    milestone	2019-03-23	the Syrian Democratic Forces declared the last held ground, at Baghouz, taken	afp-2019
    selector	234	IS								UCDP uses one actor for the organisation, its forerunners and its provinces in every country.	ucdp-actor-221
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 234		
    source	canada-listing	Public Safety Canada	Listed terrorist entities, entry 36 (read as reproduced in the MISP galaxy)	2024-06-07	https://github.com/MISP/misp-galaxy/blob/main/clusters/terrorist-groups.json
    source	un-qde161	United Nations Security Council, 1267 Committee	Narrative summary QDe.161, Islamic State of Iraq and the Levant - Khorasan (ISIL-K), which names the parent	2019-05-14	https://main.un.org/securitycouncil/en/content/islamic-state-iraq-and-levant-khorasan-isil-k
    source	state-crt-2015	United States Department of State	Country Reports on Terrorism 2015, Foreign Terrorist Organizations, Islamic State of Iraq and the Levant		https://www.refworld.org/reference/annualreport/usdos/2016/en/110324
    source	cnn-facts	CNN (as carried by KRDO)	ISIS Fast Facts	2024-03-27	https://krdo.com/news/2024/03/27/isis-fast-facts-3/
    source	wilson-center	Wilson Center	Timeline: the Rise, Spread, and Fall of the Islamic State	2019-04-30	https://wilsoncenter.org/article/timeline-the-rise-spread-and-fall-the-islamic-state
    source	afp-2019	AFP (as carried by Bangladesh Sangbad Sangstha)	Report from Baghouz on the end of the caliphate	2019-03-23	http://www.bssnews.net/?p=185133
    source	time-graphics	time.graphics, after Wikipedia	Islamic State (timeline period)		https://time.graphics/period/2175875
    actor	jamaat-ul-ahrar	Jamaat-ul-Ahrar	political-group		PAK
    name	Jamaat-ul-Ahrar		ucdp-actor-221
    name	JuA		globalsecurity-2017
    name	Ahrar-ul-Hind		ucdp-actor-221
    name	Freedom fighters group		ucdp-actor-221
    name	Jamatul Ahrar		dawn-2014
    name	TTP Jamatul Ahrar		dawn-2014
    name	TTP Jamaatul Ihrar		dawn-2014
    name	Jamat-ul-Ahrar		reuters-2020
    name	Jamaatul Ahrar		thecorrespondent
    name	Assembly of the Free		gfatf
    name	جماعة الأحرار	ar	wikipedia-ar
    milestone	2014-08-26	formation announced by commanders leaving the TTP	dawn-2014
    milestone	2016-11-21	banned by Pakistan	geo-2018
    milestone	2017-07-06	put on the United Nations sanctions list	globalsecurity-2017
    milestone	2020-08-17	return to the TTP announced	reuters-2020
    selector	5928	Jamaat-ul-Ahrar								UCDP codes the breakaway group apart from the TTP, with its forerunner Ahrar-ul-Hind.	ucdp-actor-221
    source	ucdp-actor-221	Uppsala Conflict Data Program	UCDP Actor Dataset 22.1, actor 5928		
    source	dawn-2014	Dawn	TTP commanders form new splinter group 'Jamatul Ahrar'	2014-08-26	https://www.dawn.com/news/1127905/ttp-commanders-form-new-splinter-group-jamatul-ahrar
    source	geo-2018	Geo News	Report of May 2018 on the sanctions committee, quoting its list entry	2018-05-10	https://www.geo.tv/latest/194865-pakistan-condemns-un-for-not-placing-khurasani-on-sanctions-list
    source	globalsecurity-2017	Voice of America (as carried by GlobalSecurity.org)	Pakistan Hails UN for Listing Jamaat-ul-Ahrar as Global Terrorist	2017-07-07	https://www.globalsecurity.org/security/library/news/2017/07/sec-170707-voa01.htm
    source	reuters-2020	National Post	Pakistan Taliban reunite with two splinter groups as army hails battle success	2020-08-17	https://nationalpost.com/pmn/news-pmn/pakistan-taliban-reunite-with-two-splinter-groups-as-army-hails-battle-success
    source	thecorrespondent	The Correspondent (Pakistan)	UN report acknowledges Pakistan's effort against terror outfits		https://www.thecorrespondent.pk/un-report-acknowledges-pakistans-effort-against-terror-outfits/
    source	gfatf	Global Fight Against Terrorism Funding	Tehrik-i-Taliban Pakistan, with its list of connected groups		https://www.gfatf.org/archives/tehrik-i-taliban/
    source	wikipedia-ar	Wikipedia	Islamic State - Khorasan Province (Arabic edition, read in a copy), which names the group		
    actor	taliban	Taliban	political-group		AFG
    name	Taliban		canada-listing
    name	Taleban		ucdp-actor-221
    name	Afghan Taliban		canada-listing
    name	Islamic Emirate of Afghanistan		canada-listing
    name	De Afghanistan Islami Emarat	ps-Latn	canada-listing
    name	Islamic Movement of the Taliban		canada-listing
    name	De Talebano Islami Ghurdzang	ps-Latn	canada-listing
    name	Movement of Islamic Students		canada-listing
    name	Talibaan		wikipedia
    name	Taliban movement		wikipedia
    name	طالبان	ps	wikipedia
    name	د افغانستان اسلامي امارت	ps	wikipedia-emirate
    name	امارت اسلامی افغانستان	prs	wikipedia-emirate
    milestone	1996-09-27	took Kabul and with it the government	worldpress
    milestone	1999-10-15	first Security Council sanctions decided, resolution 1267	un-sc6739
    milestone	2001-11-12	left Kabul, by this account on 12 November	indiatoday-2001
    milestone	2001-11-13	the Northern Alliance entered Kabul after the Taliban had left overnight, by this account on 13 November	voa-2001
    milestone	2011-06-17	moved to a sanctions list of their own, apart from al-Qaida, by resolution 1988	un-1267-info
    milestone	2021-08-15	entered Kabul; the government fell apart	un-sg-2021
    selector	303	Taleban				1996-09-26				An armed group out of office until it took Kabul.	worldpress
    selector	130	Government of Afghanistan			1996-09-27	2001-11-13				UCDP codes whoever holds the capital as the government, so its rows of these years are the Taliban's.	voa-2001
    selector	303	Taleban			2001-11-14	2021-08-14				Out of office again, and coded under the group's own name.	voa-2001
    selector	130	Government of Afghanistan			2021-08-15					In office again, and UCDP stops using the group's own name.	un-sg-2021
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
    actor	ttp	Tehrik-i-Taliban Pakistan	political-group		PAK
    name	TTP		ucdp-actor-221
    name	Tehrik-i-Taliban Pakistan		ucdp-actor-221
    name	Taleban Movement of Pakistan		ucdp-actor-221
    name	Tehrik-e-Taliban Pakistan		canada-listing
    name	Tehreek-e-Taliban Pakistan		canada-listing
    name	Tehrik Taliban-I-Pakistan		canada-listing
    name	Tehrik-e-Taliban		canada-listing
    name	Tehreek-e-Taliban		canada-listing
    name	Pakistani Taliban		canada-listing
    name	Pakistan Taliban		un-qde132
    name	Tehreek-i-Taliban Pakistan		dawn-2014
    name	Tehreek-e-Taleban Pakistan		bbc-2008
    name	Taliban Movement of Pakistan		gfatf
    name	Movement of the Taliban in Pakistan		lwj-2016
    name	تحریک طالبان پاکستان	ur	wikipedia-copy
    milestone	2007-12-14	formed as a common front of groups in the north-west	mapping-militants
    milestone	2008-08-25	banned by Pakistan	bbc-2008
    milestone	2010-09-01	put on the United States list of foreign terrorist organizations	state-2010
    milestone	2011-07-29	put on the United Nations sanctions list	un-qde132
    milestone	2014-08-26	commanders announced a breakaway group, Jamaat-ul-Ahrar	dawn-2014
    milestone	2020-08-17	two breakaway groups, Jamaat-ul-Ahrar among them, announced to have come back	reuters-2020
    selector	356	TTP								UCDP's actor for the umbrella; factions it codes apart are left to entries of their own.	ucdp-actor-221
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

    """##
}
