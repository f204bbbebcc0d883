import { type CueList, words } from './words.ts';

/** Words for passwords, codes and addresses of machines. */
export const secretWords: CueList = [
  [
    'password',
    words(`
      lösenord | lösenordet | lösen | lösenordet är | password | passwd | pwd | pw | passord | passordet |
      adgangskode | adgangskoden | kodeord | kodeordet | passwort | kennwort | salasana | salasanani | passphrase |
      passcode | lösenfras | pass phrase | temporary password | inloggningslösenord | wifi-lösenord |
      wifi lösenord | wifikod | wifi-kod | wifi password | wi-fi password | wlan-passwort | passwortes |
      wifi-lösen | wifi lösen | wi-fi-lösenord | wi-fi lösenord | wifi lösenordet | wifi-lösenordet | passwords |
      lösenorden | passwort ist | wlan passwort | wlan-schlüssel | wlan-key | wlan-kod | netværkskode |
      nettverkspassord | nätverksnyckel | nätverkslösenord | network key | wpa-nyckel | wpa key | wpa2-nyckel |
      wifi key | wifi | wi-fi | wifi-nyckel | passordet mitt | kodeordet mit | db_password | db password | _password |
      password_ | mailpassword | mail password | email password | lösenord: | user password
    `),
  ],
  [
    'pin',
    words(`
      pin | pinkod | pinkoden | pin-kod | pin-koden | pin code | pin-kode | pinkode | pinkoodi | pin-koodi | puk |
      pukkod | puk-kod | puk code | tunnusluku | geheimzahl | pin number | bank-id-kod | bankid-kod | säkerhetskod |
      säkerhetskoden | telefonkod | telefonkoden | kortkod | sim-pin | larmkod | larmkoden | alarm code |
      alarmkode | voicemail pin | telephone banking code | pin kod | pin koden | personlig kod | personliga kod |
      min kod | koden till kortet |
      pinnen | pin-nummer | pinnummer | kortets kod | kortets pinkod | kortets pin | koden på kortet |
      kod till kortet | personal code | pin for my card | pin to my card | card pin | pin-kode til kortet |
      pin-numero | bankkod | kod till appen | mobile pin | app pin | sim pin | pinkod: | telefonbankskod |
      larmets kod | koden till larmet | kod till larmet | avlarmningskod | alarm pin | hemliga kod
    `),
  ],
  [
    'door-code',
    words(`
      portkod | portkoden | port kod | dörrkod | dörrkoden | door code | entry code | gate code | entrékod |
      nyckelkod | kodlås | dørkode | dørkoden | portkode | türcode | ovikoodi | access code | entrance code |
      key safe code | keypad code | lockbox code | kod till porten | koden till porten | porttelefon |
      kod till dörren | kod till port | kod port | port: | grindkod | garagekod | kodlåset | key code | nyckelskåp |
      nyckelskåpet | nyckelbox | lock box code | building code | trapphuskod |
      buzzer code | key box | keybox | keybox code | lockbox | lock box | safe code | safe combination |
      building entry code | kod på dörren | koden på dörren | kod i porten | koden i porten | kod i entrén |
      koden i entrén | kod till entrén | entrékoden | dörrens kod | portens kod | kod till grinden |
      kod till trapphuset | kod till huset | kod till uppgången | kod till garaget | kod till förrådet | skåpkod |
      skåpkoden | nyckelskåpets kod | nyckelboxens kod | nyckelboxen har kod | code an der tür | tür-code |
      haustürcode | türkode | eingangscode | dørkoden er | kode til døren | kode til opgangen | kode til døra |
      porttelefonkod | summerkod | ovikoodin | ovikoodi on | oven koodi | code to the building | code for the door |
      code to the door | code for the gate | code to the gate | keypad | intercom code | front door code |
      garage code | code for the building | gate pin
    `),
  ],
  [
    'one-time-code',
    words(`
      engångskod | engångskoden | engångslösenord | verifieringskod | verifieringskoden | verifikationskod |
      sms-kod | sms-koden | smskod | bekräftelsekod | aktiveringskod | inloggningskod | inloggningskoden | otp |
      one-time code | one time code | one-time password | one time password | verification code | security code |
      login code | 2fa code | 2fa | 2fa-kod | auth code | authentication code | confirmation code | engangskode |
      engangskoden | einmalcode | einmalpasswort | bestätigungscode | kertakäyttökoodi | vahvistuskoodi |
      bekreftelseskode | bekræftelseskode | sms code | aktiveringskoden | backup code | recovery code |
      återställningskod | reset code | återställningskoden | sicherheitscode | engångskoder | mfa code |
      authenticator code | sms-code | koden jag fick |
      2fa code is | tan | tan-nummer | sms-tan | mtan | phototan | authenticator | authenticator shows |
      authenticator app | verification pin | one time pin | one-time pin | one-time passcode | one time passcode |
      passcode sent | security code sent | kod via sms | koden via sms | kod på sms | koden på sms | bankid-koden |
      bekräftelsekoden | engangspassord | sikkerhetskode på sms | kertakoodi | tunnuslukulista | login pin |
      recovery codes | backup codes | säkerhetskoder | reservkoder | reservkod | mfa | mfa-kod | totp |
      einmalkennwort | sms code is | text code
    `),
  ],
  [
    'api-key',
    words(`
      api-nyckel | api-nyckeln | api nyckel | apinyckel | api key | api-key | apikey | api_key | access token |
      token | bearer | secret key | client secret | client_secret | secret | hemlig nyckel | private key |
      access key | api-schlüssel | api token | auth token | åtkomstnyckel | licensnyckel | licence key |
      license key | avain | nyckel | nyckeln | lisensnøkkel | session id | sessions-id | sessionid | sessions id |
      session-id | session | api-nøkkel | api-nøgle | webhook secret | refresh token | access_token | product key |
      authorization |
      secret_access_key | access_key | access-key | secret-key | secret_key | account key | accountkey |
      sharedaccesskey | shared access key | connection string | connectionstring | x-api-key | api-token | apitoken |
      client-secret | clientsecret | webhook-secret | signing secret | encryption key | krypteringsnyckel |
      private_key | private-key | session token | session_id | refresh_token | id_token | bearer token | csrf token |
      cookie | personal access token | licensnyckeln | produktnyckel | produktnyckeln | aktiveringsnyckel |
      activation key | serial key
    `),
  ],
  [
    'code',
    words(`
      kod | koden | koder | code | the code | codes | kode | koodi | kooden
    `),
  ],
  [
    'ip',
    words(`
      ip | ip-adress | ip-adressen | ip adress | ip address | ip-adresse | ip-osoite | ipv4 | ipv6 | ip:n |
      ip-nummer |
      ip-nr | ip nr | ip-nummer: | ip number
    `),
  ],
  [
    'version',
    words(`
      version | versionen | ver | ver. | firmware | build | release | app-version | appversion | versio | mjukvara |
      driver | drivrutin | android | ios | windows | macos | kapitel | chapter | section | avsnitt | fw
    `),
  ],
];
