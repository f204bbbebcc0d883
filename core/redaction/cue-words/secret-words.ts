import { type CueList, words } from './words.ts';

/** Words for passwords, codes and addresses of machines. */
export const secretWords: CueList = [
  [
    'password',
    words(`
      lösenord | lösenordet | lösen | lösenordet är | password | passwd | pwd | pw | passord | passordet |
      adgangskode | adgangskoden | kodeord | kodeordet | passwort | kennwort | salasana | salasanani | passphrase |
      passcode | lösenfras | pass phrase | temporary password | inloggningslösenord | wifi-lösenord |
      wifi lösenord | wifikod | wifi-kod | wifi password | wi-fi password | wlan-passwort | passwortes
    `),
  ],
  [
    'pin',
    words(`
      pin | pinkod | pinkoden | pin-kod | pin-koden | pin code | pin-kode | pinkode | pinkoodi | pin-koodi | puk |
      pukkod | puk-kod | puk code | tunnusluku | geheimzahl | pin number | bank-id-kod | bankid-kod | säkerhetskod |
      säkerhetskoden | telefonkod | telefonkoden | kortkod | sim-pin | larmkod | larmkoden | alarm code |
      alarmkode | voicemail pin | telephone banking code | pin kod | pin koden | personlig kod | personliga kod |
      min kod | koden till kortet
    `),
  ],
  [
    'door-code',
    words(`
      portkod | portkoden | port kod | dörrkod | dörrkoden | door code | entry code | gate code | entrékod |
      nyckelkod | kodlås | dørkode | dørkoden | portkode | türcode | ovikoodi | access code | entrance code |
      key safe code | keypad code | lockbox code | kod till porten | koden till porten | porttelefon |
      kod till dörren | kod till port | kod port | port: | grindkod | garagekod | kodlåset | key code | nyckelskåp |
      nyckelskåpet | nyckelbox | lock box code | building code | trapphuskod
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
      authenticator code | sms-code | koden jag fick
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
      authorization
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
      ip-nummer
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
