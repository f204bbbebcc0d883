/**
 * What customers of many trades speak of, in six languages (sv en no da fi de): one concept a line, `name: words`, so that
 * texts in different languages about one thing share a term. `*` stands for any letters at that end of a word (compounds:
 * `*faktur*`), `_` joins two neighbouring words (`log_in`); without either the whole word. Written for this project.
 */
export const concepts = `
invoice: *faktur* *räkning räkningen räkningar räkningarna elräkning* bill bills billed billing invoice* regning* *rechnung* lasku* *lasku *laskun
paper: papper* *papper paper papir* paperi* papier* brevledes
einvoice: *efaktur* e-faktur* autogiro* direct_debit directdebit avtalegiro* betalingsservice lastschrift* suoraveloitus* e-lasku* autopay standing_order
due: förfall* förföll* due due_date overdue forfall* fällig* fälligkeit* eräpäiv* erääntyy betalningsdag*
reminder: påminnel* påmint påminn* reminder* påminnels* purring* rykker* mahnung* muistutus* dunning
debt: inkasso* kronofogd* debt debts collection_agency collections inkass* perint* schulden skuld skulden skulder
pay: betal* payment* pay pays paying paid payer zahl* bezahl* zahlung* maks* *betalning*
twice: dubbel* dubbla två_gånger twice double doubled duplicate* dobbelt* doppelt* kahdesti kaksi_kertaa zweimal to_gange to_ganger
refund: återbetal* pengarna_tillbaka tillbaka_pengarna refund* reimburs* money_back tilbakebetal* refusjon* tilbagebetal* refunder* rückerstatt* erstatt* hyvity* palautu* tillgodo* kreditera* krediter*
price: pris* *priset *priser *pris price* pricing cost costs tariff* taxa* preis* *preise *preis hinta* hinna* hinto* kostnad* kostar kosten kosta
dear: dyr* expensive dear overpriced too_high för_hög för_högt orimlig* teuer* teure* kallis kallii* dyrt hutlös*
increase: höj* *höjning* increas* raise raised raising rise rises rising hike* øk* økning* forhøj* stig* erhöh* *erhöhung* nous* korot* gone_up gått_upp
discount: rabatt* *rabatt* discount* kampanj* campaign* promo* offer offers erbjudand* tilbud* gutschein* alennu* tarjou* voucher* coupon* kupong* angebot* promotion*
fee: avgift* *avgift* fee fees charge charges charged surcharge* gebyr* gebühr* maksu* påslag* kulu* veloit* debit* debiter*
compensation: ersättning* ersätt* kompens* compensat* erstatning* entschädig* korvau* korvata goodwill
contract: avtal* *avtal* contract* kontrakt* vertrag* *vertrag sopimu* agreement* bindningstid* bindnings* binding_period bound notice_period uppsägningstid* avtale* aftale*
cancel: säga_upp sägs_upp säger_upp uppsäg* sagt_upp avslut* cancel* cancell* terminat* quit si_opp sagt_opp oppsig* opsig* sige_op kündig* irtisano* lopettaa lopeta* unsubscribe* close_account ångra* avboka* annuller* avbestill* avbestäl* widerruf* stornier* peruut* perua
switch: byta byter bytt switch* changing_provider bytte skifte skifta wechsel* vaihta* vaihdan leverantörsbyte
price-agreement: rörligt* fastpris* fast_pris fixed_price fixed_rate spot* spotpris* timpris* variable_rate elpris*
electricity: elen *elavtal* elnät* el-* electric* strøm strömavtal* strom sähkö* elhandel elleverantör* energy energi* energie
power-outage: strömavbrott* strömmen_gick strömlös* utan_ström strömmen ström elavbrott* power_cut power_outage blackout power strømbrudd strømafbrydelse* stromausfall* sähkökatko*
outage: avbrott* driftstör* outage* nere störning* disruption down ligger_nere nedetid* ausfall* häiriö* katkos* interruption*
meter: mätar* *mätare* mätarställ* elmätar* meter meters måler* måleren zähler* mittari* smart_meter
reading: avläs* läs_av läser_av reading readings avles* aflæs* ablesung* abgelesen zählerstand* lukema* mätvärde* mätarställning* beräknad uppskatt* estimated estimate*
consumption: förbruk* consumption usage kwh förbrukning* forbruk* verbrauch* kulutu* used
solar: solcell* solpanel* solar* mikroprod* photovoltai* aurinko* solceller
heating: fjärrvärm* värme* heating heat boiler* panna* heizung* lämmity* varme* radiator* element
broadband: bredband* fiber* fibre* broadband internet* bredbånd* glasfaser* laajakaista* netti* nätet internett*
router: router* routr* modem* wifi* wi-fi wlan trådlös* mesh reititin* reititti*
speed: hastighet* långsam* seg segt slow slower speed* lagg* lag ping mbit* megabit* langsam* hidas hitaa* geschwindigkeit* nopeus* nopeu* treg tregt
coverage: täckning* coverage signal signal* dekning* dækning* empfang kuuluvuu* mottagning* reception
mobile: mobilabonnemang* mobilabonnement* abonnemang* abonnement* mobile_plan phone_plan mobilen mobil mobile handy* liittymä* surf surfmängd data_plan plan simkort* sim sim-kort esim e-sim sim_card surfa
porting: portera* portering* porting port_my number_transfer flytta_nummer nummeret mobilnummer* rufnummermitnahme keep_my_number
roaming: roaming utomlands abroad overseas utlandet udlandet ausland* ulkomai*
phone-device: telefonen telefon iphone* android* smartphone* samsung puhelin* puhelime* handset device* enhet*
tv: tv-* tv tv-box* digitalbox* kanaler kanalen channels channel streaming* fernseh* sender
order: beställ* order orders ordered ordre* bestill* bestil* bestell* tila* tilaus* beställning* ordrenummer ordernummer purchase* köp köpt köpte kjøp* køb* gekauft osto*
delivery: leverans* *leverans* leverer* deliver* levering* liefer* *lieferung* toimitu* utleverans* hemleverans* skickad skickat skicka* sendt verschickt dispatch* shipped shipping ship frakt* fragt* versand* shipment* courier* budet utkör*
parcel: paket* *paket* parcel* package* pakke* pakk* paketti* paketin ombud* utlämningsställ* pickup_point collection_point
tracking: spår* track tracking tracked sporing* sendungsverfolg* seuranta* kollinummer* kolli* track_and_trace
late: försen* sen sent dröj* late delay* forsink* spät verspät* myöhä* still_waiting väntar_fortfarande fortfarande_inte not_arrived inte_kommit
missing: försvun* borta saknas saknar missing lost never_arrived kom_aldrig aldrig_kommit fehlt fehlen mangler puuttu* kadon* tappat förlor* misplac* lost_property verloren
not-received: inte_fått not_received never_received aldrig_fått ikke_fått ikke_modtaget nicht_erhalten en_ole haven't_received fått_inget didn't_receive
stock: lager lagret slutsåld* slut_i i_lager stock sold_out out_of_stock restock* utsolgt udsolgt ausverkauft varasto* loppu
returns: retur* *retur* return* returnera* skicka_tillbaka send_back rücksend* zurückschick* palauttaa palauta*
exchange-goods: byta_ut utbyt* exchange_it replace replacement* ersättningsvara ombytt* umtausch* ersatzgerät umtauschen
size: storlek* size sizes størrelse* größe* koko koot passform fit
wrong-item: fel_vara fel_produkt fel_färg wrong_item wrong_product wrong_colour wrong_color falsche* väärä felleverer* felplock*
broken: trasig* sönder gick_sönder broken broke defekt* defect* faulty fault damaged skadad* kaputt* rikki ødelagt itu går_inte_sönder cracked sprucken sprick* felanmäl*
warranty: garanti* *garanti* warranty guarantee* reklam* reklamation* reklamasjon* garantie* gewährleistung* takuu* reklamaatio*
not-working: fungerar_inte funkar_inte funkar_ej fungerer_ikke virker_ikke doesn't_work does_not not_working isn't_working stopped_working won't_work funktioniert_nicht geht_nicht ei_toimi slutat_fungera död dead startar_inte won't_start
repair: reparer* reparation* lag* laga lagas lagning* fix fixa fixas repair* fixed verkstad* workshop service_centre korja* reparatur*
technician: tekniker* montör* hantverk* technician* engineer* installat* *installation* electrician* elektriker* asenta* fitter tekniker kotikäynti visit besök besöket hembesök
appointment: tid_hos tidsbok* appointment* bokad_tid time_slot termin* ajanvarau* bokad* boka_tid timebestill* tidsbestil*
booking: bok* boka bokning* bokade booking* book booked reserv* *bokning* bestilling* buchung* buchen gebucht varau* vara*
rebook: omboka* ombok* boka_om reschedul* rebook* flytta_tiden ändra_tid change_date change_the_date umbuch* byta_datum
flight: flyg* flight* plane flyet flug* lento* airport flygplats* avgång* departure* landa*
train: tåg* tåget train trains tog toget zug juna* järnväg* railway
bus: buss* bus busses buses kollektivtrafik* bussen bussi* public_transport linje spårvagn* tram
hotel: hotell* hotel* rum rummet room rooms zimmer* huone* boende boendet accommodation
luggage: bagage* resväsk* väska luggage baggage suitcase* bag bags kuffert* koffert* gepäck* koffer* matkalaukku* laukku*
travel: resa* resan resor* trip travel* holiday* semester* journey rejse* reise* matka* tour vacation urlaub* charter* cruise*
passport: pass passet passport* visum visa reisepass* passi* id-kort* nationellt_id
checkin: checka_in incheck* check_in check-in boarding* innsjekk* einchecken
seat: säte* sittplats* plats_på seat seats sitzplatz* paikka* legroom
login: logga_in loggar_in inlogg* log_in login logon sign_in log_on logged_in logging_in einlogg* anmeld* kirjaut* logge_inn logge_ind pålogging innlogging komma_in kommer_inte_in kommer_in get_into get_in
password: lösenord* password* passord* adgangskode* kodeord* passwort* kennwort* salasana* reset reset_password återställ* glömt_koden
pin: pin pinkod* pin-kod pincode pin-kode tunnusluku* passcode
bankid: bankid* bank-id mobilt_bankid mitid* digipass* freja* e-legitimation* legitimation* e-id eid legitim* 2fa two-factor tvåfaktor* verifieringskod* verification_code verification verifier* verify identity identitet* identiteetti id-check*
locked: låst* spärr* spärra spärrat locked lock blocked block suspended gesperrt* sperren lukittu* lukossa sperret spærret frozen fryst* unlock* låsa_upp
account: konto* kontot account accounts *konto tili* tilin kontoen brukerkonto nutzerkonto profile profil* mina_sidor my_pages min_side omat_sivut
app: app appen appar apps applikation* appi* sovellu* applikationen
website: hemsid* webbplat* webbsid* website* webpage* site nettside* hjemmeside* webseite* verkkosivu* portal* portalen webben
update: uppdater* update* updating oppdater* opdater* aktualisier* päivity* version* upgrad* uppgrader* downgrad*
error: felmeddel* error* felkod* fejl* fehler* virhe* feilmelding* fehlermeldung* something_went_wrong
crash: krasch* crash* hänger_sig freez* fryser frös abstürz* kaatuu kaatui hang hangs hung
bug: bugg* bug bugs glitch* fel_i
sync: synk* sync* synkroniser* synchron*
integration: integration* integrer* api api* webhook* kopplin* connector* sso scim plugin* rajapinta* schnittstelle*
export: export* exportera* csv excel eksport* vie_tiedot download* ladda_ner ladda_ned laste_ned
import: import* importera* migrer* migration* upload* ladda_upp
report: rapport* report reports dashboard* statistik* auswertung* raportti* analytics
license: licens* license* licence* lisens* lizenz* användare users lisenssi*
notification: notis* notif* avisering* push varsel* varsling* benachrichtig* ilmoitu* alert alerts
feature: funktion* feature* önskemål* feature_request funksjon* ominaisuu* wish önskar would_be_nice saknar_möjlighet roadmap
settings: inställning* setting* innstilling* indstilling* einstellung* asetu*
how-to: hur_gör hur_kan hur_man how_do how_can how_to hvordan wie_kann miten kuinka var_hittar where_do
address: adress* *adress* address* adresse* osoit* postnummer folkbokför* bostadsadress
move: flytt* flyttar *flytt moving_house moving_home move moved moving relocation* umzug* umzieh* umgezogen muutto* muutan muuta* flyttemeld* utflytt* inflytt* new_flat new_house
name: namnbyte* mitt_namn efternamn* förnamn* my_name surname* etternavn* nachname* sukunimi* maiden_name stavat spelled misspel* felstav*
email-address: mejladress* e-postadress* mailadress* e-mail_address email_address epost* e-post* sähköposti* email e-mail mejl* mail
change-details: ändra* ändring* uppdatera_mina kontaktuppgift* contact_details change_my details personal_details byta_telefonnummer yhteystiedo* korrigera* rätta rätt_uppgift correct_my
card: kort* kortet *kort card cards kortti* kortin karte* bankkort* kreditkort* credit_card debit_card kredittkort* visakort mastercard
card-declined: nekad* nekas declin* rejected medges_ej avvisad* avslagen* abgelehnt* hylätt* card_payment not_accepted
card-lost: förlorat_kort tappat_kort stolen stulen stulit* lost_card lost_my_card stjål* gestohlen* varastet* stöld* theft rån* inbrott* burglar*
card-new: nytt_kort new_card beställa_kort card_arriv* card_delivery ersättningskort* replacement_card kortet_kommit
atm: bankomat* uttag* atm atms cash withdraw* kontant* minibank* hæveautomat* geldautomat* automaatti* käteis* cash_machine
transfer: överför* transfer* overfør* überweis* tilisiirto* siirto* siirr* swish* vipps* mobilepay* iban sepa bankgiro* plusgiro* giro
top-up: ladda_på fylla_på top_up top-up topped topping påfyll* auffüll* aufladen*
exchange-rate: växelkurs* valutakurs* valuta* exchange_rate exchange currency currencies kurs wechselkurs* vaihtokurssi* währung*
pending: pending väntande processing behandlas ausstehend* odottaa reservera* preliminär*
statement: kontoutdrag* statement statements transaktion* transaction* utdrag kontoauszug* tiliote* tapahtum*
loan: lån lånet lånelöfte* privatlån* *lån loan loans kredit* kreditt* credit_limit kredittgrense laina* darlehen* kreditgräns
mortgage: bolån* mortgage* boliglån* hypothek* asuntolaina* amorter* ränta* räntan räntor interest_rate interest rente* zins* korko* handpenning* lånelöfte
savings: spar* sparkonto* savings fond* fonder isk pension* fund funds aktier shares säästö* eläke* sparen fonds aktie* invest*
tax: skatt* moms* tax taxes vat skat steuer* vero* rot-avdrag rutavdrag* deklar* deklaration*
insurance: försäkr* *försäkring* insur* forsikring* versicherung* vakuutu* policy policies hemförsäkring* bilförsäkring* premium premie*
claim: skadeanmäl* skadeärend* anmäla_skada claim claims skadan skademeld* schadenmeldung* vahinko* vahinkoilmo* skadereg* skador skada
deductible: självrisk* excess deductible* egenandel* selvrisiko* selbstbeteiligung* omavastuu*
accident: olyck* krock* accident* collision* ulykke* unfall* onnettomuu* kolari* rammed kört_på påkörd* injur* skadade
water-damage: vattenskad* vattenläck* läck* leak* water_damage flooding flood* översväm* vannskade* vandskade* wasserschaden* vesivahinko* vuoto*
car: bil bilen bilar car cars vehicle* fordon* auto autos kfz regnummer* kjøretøy* charging laddbox* laddstolpe* laddstation* charger* elbil*
pet: hund* katt* hest* dog dogs cat cats pet pets djur* veterinär* vet haustier* koira* kissa* hundförsäkring*
medicine: medicin* läkemed* medicine* medication* tablet* piller pills medikament* lääke* lääkk* lægemid* medisin* dos dosen dose dosage ibuprofen alvedon
prescription: recept* prescri* resept* rezept* reseptti* förskriv*
doctor: läkar* doktor* doctor* vårdcentral* clinic nurse sjuksköt* lege* læge* arzt* ärzt* lääkäri* hospital* sjukhus* tandläk* dentist*
sick: sjuk* sick ill illness injury krank* sairas* sairau* syk sygdom* läkarintyg* intyg gravid* pregnan*
gym: gym gymmet träning* träna trening* fitness workout training kuntosali* class classes gruppass* gruppträning* locker* omklädning* dusch* shower* bastu* sauna
membership: medlem* membership* member members mitglied* jäsen* jäsenyy* medlemskap*
freeze-membership: frysa pausa* paus pause paused freeze_my put_on_hold vilande keskeytt* pausier*
permit: bygglov* tillstånd* permit* planning_permission byggetilladelse* byggesøknad* baugenehmigung* rakennuslupa* lupa attefall* bygga byggnation* detaljplan*
school: skola* skolan förskol* school* barnehage* børnehave* kindergarten* kita nursery koulu* päiväkoti* dagis* elev* pupil* fritids* lärar* teacher* preschool*
waste: sop* sopor soptunn* avfall* waste garbage bin bins rubbish trash recycling återvinn* renovasjon* affald* müll* jäte* roska* tömning* kärl* tömd tömt
road: väg vägen vägar gata* gatan gatubelys* road roads street pothole* potthål* lyktstolp* streetlight* street_light vej veg straße* tie tien trottoar* pavement* cykelväg* asfalt*
snow: snö* plog* snow* plough* gritting sand* halka* sne* brøyt* schnee* lumi* aura*
parking: parker* *parkering* parking* park p-tillstånd p-bot parkeringsbot* parkplatz* pysäköin* böter bot boten
water: vatten* kommunalt_vatten drinking_water avlopp* sewage sewer vann vand wasser* vesi veden kran kranen
housing: hyresrätt* hyra hyran bostad* bostadskö* lägenhet* rent tenancy tenant* housing apartment* flat leje* miete* wohnung* vuokra* asunto* hyresgäst* landlord* hyresvärd*
neighbour-noise: grann* buller* störande noise noisy neighbour* neighbor* nabo* lärm* melu* oväsen*
care: hemtjänst* äldreomsorg* omsorg* home_care care_home hjemmetjeneste* pflege* kotihoito* färdtjänst* assisten* bistånd*
benefit: bidrag* försörjningsstöd* benefit benefits allowance* ydelse* tuki tuen sozialhilfe* bostadsbidrag*
library: bibliotek* library libraries bücherei* kirjasto* lånekort*
decision: beslut* överklag* decision* appeal appeals vedtak* afgørelse* bescheid* päätö* valit* handläggning* handläggare* caseworker* case_officer
form: blankett* formulär* form forms skjema* formular* lomake* ansök* application* apply søknad* ansøgning* antrag* hakemu* e-tjänst*
document: dokument* intyg* handling* document* certificate* bevis* attest* bescheinigung* todistu* papers papperen
receipt: kvitto* kvittot receipt* kvittering* quittung* kuitti* kvitter* orderbekräft* bekräft* confirmation*
signature: signera* underskrift* signature* sign signed underteckn* unterschrift* allekirjoitu* fullmakt* power_of_attorney
gdpr: personuppgift* gdpr dataskydd* registerutdrag* data_protection personal_data privacy personvern* persondata* datenschutz* tietosuoja* integritet* radera* delete erase erasure slett* lösch* poista*
consent: samtyck* consent* samtykke* einwilligung* suostumu* cookies
leak: läckt* läckage_av leaked data_breach breach obehörig* unauthorised unauthorized somebody_else's någon_annans fel_person wrong_person
marketing: reklamutskick* nyhetsbrev* newsletter* marketing marknadsför* utskick* mainos* werbung* nyhedsbrev* telefonförsälj* telemarketing* säljsamtal* cold_call* sms:en nix
spam: spam skräppost* junk*
fraud: bedräg* bluff* lurad* fraud* scam* phish* nätfiske* svindel* svindl* betrug* huijau* falsk* skimmad* misstänkt* suspicious unrecogni* don't_recognise känner_inte_igen
security: säkerhet* security säkert safe sicherheit* turvalli* hackad* hacked hack virus
queue: kö kön köa telefonkö* köat queue* on_hold hold waiting_time väntetid* ventetid* warteschleife* jono* jonot* wartezeit* holding_line
wait: vänta* väntat wait waiting waited vente* vent* warte* odotta* odottan*
no-reply: inget_svar inte_svarat svarar_inte ingen_svarar svarar_ej no_reply no_answer no_response haven't_heard not_replied unanswered obesvarad* ikke_svart intet_svar keine_antwort ei_vastausta ignor* nobody_answers
callback: ringa_upp ring_mig återkoppl* call_back call_me callback tilbakeringing rückruf* soita* soittaa ring_opp ringer_tillbaka ringa_tillbaka
transferred-around: kopplad* bollad* skickas_runt runt passed_around transferred weitergeleitet* runaround
again: igen fortfarande again still tredje_gången andra_gången third_time second_time wieder erneut taas igjen gentag*
complaint: klag* klaga klagomål* complain* complaint* beschwer* valitu* missnöjd* besviken* dissatisf* disappoint* unacceptable oacceptabel* skandal* utyttring* arn konsumentverk* ombudsman* anmäla_er
rude: otrevlig* oförskämd* bemötande* rude impolite unfriendly unfreundlich* töykeä* uhøflig* nonchalant* arrogan*
praise: beröm* jättenöjd* supernöjd* fantastisk* suverän* praise compliment* brilliant wonderful fantastic great_service toppen* kudos ros kiitokset nöjd happy_with bästa
hours: öppettid* öppet öppnar stänger opening_hours open_on opening åpningstid* åbningstid* öffnungszeit* aukiolo* öppna_på closed
store: butik* butiken store shop shops kauppa* myymälä* filial* laden kontor* kontoret branch branches lokal*
contact: kundtjänst* kundservice* customer_service support helpdesk asiakaspalvelu* kundendienst* kundeservice* supporten
product-info: information* info ingredien* innehåll* allerg* spec* spesifika* tiedot produktinfo* beskrivning*
sales: offert* quote quotation demo pris_på prislista* price_list tarjous upgrade_to teckna* köpa buy intresserad* interested trial prova provperiod* testperiod* abonnera* subscribe subscription* new_customer ny_kund prenumer* tilaa
plan-change: byta_abonnemang byta_avtal change_plan change_my_plan change_subscription nedgrader* bigger_plan cheaper_plan billigare cheaper
gift: presentkort* present gift* giftcard* gavekort* geschenk* lahja* värdecheck* tillgodokvitto*
points: bonus* poäng* points loyalty bonuspoäng* reward* punkte* piste* stamkund*
quantity: förpackning* antal quantity amount
quality: kvalit* quality dålig_kvalitet qualität* laatu*
food: mat maten food meal* lunch* matkasse* essen ruoka* frukost* breakfast frys* recipe*
clothes: jack* sko* skor kläder byxor klänning* shoe* jacket* dress shirt* clothes trousers kleid* vaate* kengät tröja*
furniture: soff* säng* bord stol* möbel* møbel* sofa bed table chair* furniture huonekalu* hylla* matress* madrass* shelf
appliance: tvättmaskin* diskmaskin* kylskåp* washing_machine dishwasher* fridge* freezer* vaskemaskin* waschmaschine* pesukone* spis* oven ugn*
child: barn barnet child children kid kids son dotter daughter sohn tochter kind kinder lapsi lapsen
death: dödsbo* dött avlid* gick_bort bortgång* deceased passed_away estate died bereave* dødsbo* verstorben* kuolin* kuollu* arv
vulnerable: arbetslös* lost_my_job hardship kan_inte_betala can't_pay cannot_pay avbetal* betalningsplan* delbetal* instal* payment_plan anstånd* uppskov* skjuta_upp ratenzahl* maksusuunnitelma* split_the
company-account: företagskonto* företagsavtal* business_account org_nr organisationsnummer yritys* firma* foretag* company_account purchase_order inköpsorder*
user-access: behörighet* åtkomst* access permission* rättighet* invite bjuda_in admin* tilgang* adgang* zugriff* zugang* käyttöoikeu* roll role roles
limit: gräns* begränsning* limit limits limited grense* grænse* raja beløpsgrense maxgräns*
when: när_kommer när_får when_will hur_lång hur_länge how_long how_soon milloin wann når_kommer hvornår
installing: installera* uppkoppl* koppla_in inkoppl* anslut* activat* aktiver* setup set_up connect* activate aktivier* aktivoi* start_using onboarding komma_igång
wrong-amount: fel_belopp fel_summa fel_på wrong_amount incorrect_amount incorrect amount_wrong felaktig* stämmer_inte stämmer_ej not_right doesn't_add feil_beløp falscher_betrag overcharg* för_mycket too_much
unknown-charge: okänd* aldrig_beställt never_ordered never_agreed not_authorised unknown_charge extra_charge aldrig_godkänt
job: jobb_hos jobba_hos lediga_jobb praktik* job_at vacanc* career* stilling* työpaikk* bewerbung*
event: biljett* tickets konsert* evenemang* event events billett* lippu* liput eintrittskarte*
environment: miljö* klimat* environment* climate* umwelt* ympäristö* hållbar* koldioxid*
weather: storm* åska* oväder* lightning wind blixt*
tree: träd trädet tree trees branch_fallen busk* hedge häck
gas: gas gasol natural_gas kaasu*
rental: hyrbil* rental hire_car rent_a mietwagen* uthyrn*
cleaning: städ* cleaning dirty smutsig* rengjør* putz* siivou* ostädat unclean
temperature: kallt varmt cold hot_water varmvatten* temperatur*
call-number: telefonnummer* phone_number puhelinnumero* telefonnummer my_number
language-service: engelska english svenska swedish språk language* tolk* interpreter*
`;
