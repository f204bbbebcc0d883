/**
 * Names that fill the carriers: written down for this bench, a good part of them uncommon, so that a list of the most
 * common names isn't enough. Nobody in particular is meant by any of them.
 */
export const swedishFirst = words(`
Anna Erik Karin Lars Eva Mikael Lena Johan Birgitta Anders Ingrid Fredrik Kerstin Magnus Marie Oskar Elin Gustav Sara
Henrik Annika Patrik Malin Tobias Jenny Niklas Emelie Rasmus Agnes Viktor Matilda Simon Josefin Jonatan Ellinor Hampus
Tindra Melker Tuva Sixten Ebba Vilgot Signe Loke Hedvig Folke Märta Tage Rut Gunvor Yngve Solveig Hjördis Torbjörn
Ragnhild Sigvard Göte Åsa Östen Börje Gun-Britt Majken Elvira Ingalill Kjell-Åke Ann-Sofie Bengt-Olof Lillemor Algot
Ingegerd Eskil Vendela Malte Svante Tilde Jonna Ludvig Alicia Noel Ester Arvid Nellie Wilmer Thea Aron Lovisa Sebastian
Ulrika Joakim Marika Roger Anneli Conny Carina Sonja Jerker Marita Pernilla Håkan Lisbeth Gunilla Ingemar Göran Mats
Tord Alfhild Gudrun Hillevi Tyra Ottilia Ebbe Hilding Edvin Ivar Ture Valter Alvar Dagny Greta Elsie Vega Lykke Nova
Isabelle Mollie Svea Leia Cornelia Felicia Amanda Klara Stina Frida Jakob Emil Rebecka Therese Madeleine Camilla Petra
Krister Rolf Bertil Lennart Kurt Gösta Evert Sture Assar Holger Manfred Torgny Elof Runar Seth Vidar Ragnar Sigurd
`);
export const swedishLast = words(`
Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson
Hansson Bengtsson Lindström Lindqvist Lindberg Axelsson Wallin Sandberg Nordström Forsberg Engström Danielsson Eklund
Lundgren Håkansson Björklund Bergman Wikström Isaksson Fransson Holmgren Söderström Hermansson Sjögren Åkerlund
Wahlström Öberg Ekdahl Nyqvist Hallgren Sundqvist Löfgren Malmberg Westerlund Hedström Falk Blomqvist Viklund Kjellberg
Norrby Ståhlbrand Brunnegård Ekströmmer Tallroth Kvarnbäck Hjortsjö Rönnmark Skoglösa Österdahl Fagerhult Grindemo
Klingvall Silfverplats Mossfeldt Vintersköld Råbergh Stenhammar Törnqvist Åhlander Wrangsjö Ceder Zackrisson Qvarnström
Geijerstam Lagercrona Bäckstrand Drakenfors Elgenmark Fridolfsson Gyllenhak Hägerstam Ivarsdotter Järvelin
Kullgren Lidåker Månstråle Nordanå Oxelgren Palmkrona Ryderfelt Sahlberger Tigerskiöld Uddenäs Vallenstam Wetterhall
Ytterfors Ängsholm Örnebring Thunholm Cronvall Bagge Hult Rydén Nordin Lundin Hedin Norén Thorén Åström Edlund Moberg
`);
export const englishFirst = words(`
James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica
Thomas Sarah Charles Karen Christopher Lisa Daniel Nancy Matthew Betty Anthony Sandra Margaret Donald Ashley Steven
Kimberly Paul Emily Andrew Donna Joshua Michelle Kenneth Dorothy Kevin Amanda Brian Melissa George Deborah Timothy
Stephanie Ronald Rebecca Edward Laura Jason Helen Jeffrey Cynthia Ryan Kathleen Jacob Amy Gary Shirley Nicholas Angela
Eric Imogen Alistair Niamh Callum Siobhan Rhys Bronwyn Angus Morag Hamish Saoirse Declan Aoife Lachlan Tamsin Rupert
Philippa Giles Beatrix Tarquin Isolde Cedric Ottoline Barnaby Clementine Alfie Poppy Jayden Kayleigh Tyrone Shanice
DeShawn LaToya Mackenzie Brayden Kaylee Easton Braelynn Jaxon Oaklynn Wyatt Maisie Fergus Iona Gareth Cerys Idris Nia
Winifred Horace Mildred Cuthbert Agatha Ezra Thaddeus Cordelia Jemima Leopold Quentin Rosalind Desmond Marjorie
`);
export const englishLast = words(`
Smith Johnson Williams Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas
Taylor Moore Jackson Martin Lee Perez Thompson Harris Sanchez Clark Ramirez Lewis Robinson Walker Allen Wright Scott
Torres Nguyen Flores Adams Nelson Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker
Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Ainsworth Blenkinsop Cholmondeley Dunstable Entwistle
Featherstone Gillespie Hawthorne Ingleby Jessop Kirkbride Lockhart MacAllister McGonagle O'Shaughnessy O'Brien Pemberton
Quigley Ravenscroft Satterthwaite Thistlethwaite Underhill Vanstone Wainwright Yardley Braithwaite Abernathy Buckminster
Castellano Delacroix Eisenberg Fitzgerald Goldstein Hutchinson Ivanovich Kowalski Lombardi McIntyre Papadopoulos
Rasmussen Szymanski Tanaka Vandenberg Whitfield Zimmerman Okafor Adeyemi Nakamura Petrov Haddad Silva Costa Moreau
Smith-Jones Taylor-Clarke Bowes-Lyon Hughes-Hallett St.Clair Llewellyn Prendergast Mukherjee Iyer
`);
/** Given name and surname of people whose names come from elsewhere, as they stand in Swedish and English messages. */
export const foreignFull = lines(`
Mohammed Al-Hashimi|Fatima Abdullahi|Ahmed Hassan Warsame|Amina Yusuf|Reza Ghorbani|Shirin Mohammadi|Zeynep Yıldız
Mehmet Öztürk|Katarzyna Wójcik|Paweł Nowakowski|Agnieszka Kaczmarek|Dragana Stojanović|Miloš Petrović|Jelena Marković
Lan Nguyễn|Minh Tran|Xiaoming Li|Meiling Wang|Priya Raghunathan|Arjun Subramaniam|Deepika Chatterjee
Juan Carlos Fernández|María José Gutiérrez|João Pedro Carvalho|Chiara Bernardini|Giuseppe Esposito|Léa Marchand
François Dubois|Jürgen Schäfer|Anneliese Kröger|Wolfgang Baumgärtner|Olga Kuznetsova|Dmitri Sokolov|Oksana Shevchenko
Andriy Kovalenko|Ioana Popescu|Bogdan Ionescu|Eszter Szabó|Zoltán Kovács|Eleni Papadaki|Nikos Georgiou|Selam Tesfaye
Dawit Gebremariam|Chidi Okonkwo|Ngozi Adichukwu|Kwame Mensah|Abena Owusu|Youssef Benali|Khadija El Amrani|Omar bin Khalid
Noor Rahmani|Farhad Karimi|Parisa Tavakoli|Hiroshi Watanabe|Yuki Matsumoto|Min-jun Kim|Soo-yeon Park|Somchai Srisai
Maricel Dela Cruz|Aino Virtanen|Jukka Mäkelä|Tuula Nieminen|Bjørn Håkonsen|Sigrún Jónsdóttir|Guðmundur Einarsson
Søren Kjærgaard|Mette Østergaard|Rūta Kazlauskienė|Jānis Bērziņš|Kadri Tamm|Besnik Krasniqi|Arta Gashi|Ivana Horvat
Hrvoje Babić|Vanja Đorđević|Anh Pham|Siddharth Rao|Ayşe Kaya|Hamza Siddiqui|Layla Mansour|Abdirahman Jama|Hodan Farah
Tesfaldet Habte|Rojin Aslan|Dilan Demir|Pieter van den Berg|Sanne de Vries|Maarten van Dijk|Claire O'Sullivan
`);
/** First names that are also everyday words; the more usual ones stand twice. */
export const swedishWordFirst = words(`
Björn Sten Maj Hans Stig Liv Dag Saga My Iris Viola Bo Kaj Per Åke Love Linn Alva Rune Frank Max Kim Stella Tor Mark
Björn Sten Maj Hans Stig Liv Dag Saga My Iris Viola Bo Kaj Per Åke Love Linn Alva Rune Frank Max Kim Stella Tor Mark
Falk Storm Sol Pil Ros Mira Ask Lo Lilja Jarl Ärla Bror Disa Vide Even
`);
export const swedishWordLast = words(`
Berg Lund Ek Holm Ström Strand Kvist Blad Svärd Modig Rask Frisk Stark Lång Hård Kung Sjö Björk Alm Lind Gran Ros Sten
Dal Fors Å Ås Hammar Sköld Ljung Bäck Vik Näs Åker Borg Bro Skog Palm Fälth Rosen Winter Sommar Morgon Dahl Stål Glad
`).filter((name) => !['Å', 'Fälth', 'Rosen', 'Dahl'].includes(name));
export const englishWordFirst = words(`
Will Grace May Mark Bill Rose Hope Faith Joy Rob Sue Pat Frank Art Chase Drew Grant Miles Summer Autumn April June Dawn
Eve Ivy Lily Daisy Violet Olive Penny Pearl Ruby Jade Amber Crystal Carol Jack Guy Gene Hunter Mason Carter Page Angel
Christian Max Dean Rich Nick Don Trinity Charity Melody Harmony Robin Jay Brook Forest River Clay Heath Cliff Sandy Rusty
`);
export const englishWordLast = words(`
Young Long Short Brown White Green Black King Price Banks Baker Cook Day Field Wood Stone Hill Bush Rice Bird Fox Wolf
Swan Rivers Waters Brooks Cash Love Rich Strong Small Little Park Lane Church Bell Ball Bond Best Bright Case Chance
Fair Ford Frost Gates Good Hand Head Hope House Major Marsh Mills Moon Noble Page Pool Rain Sharp Snow Street Summers
`);
export const otherFirst = {
  no: words(
    'Kari Ola Ingrid Sindre Marit Øyvind Solfrid Håvard Turid Eirik Ragnhild Torstein Åshild Vegard Synnøve Kjetil Mari Jørgen Tuva Sondre',
  ),
  da: words(
    'Mette Søren Kirsten Jens Lærke Rasmus Bente Torben Maja Emil Karsten Birthe Aksel Freja Bodil Kaj-Erik Sofie Asger Dorthe Mikkel',
  ),
  fi: words(
    'Aino Jukka Tuula Mikko Päivi Heikki Sanna Antti Kirsi Väinö Eeva Ilmari Riitta Jarkko Hannele Tapio Marjatta Olli Sirpa Eero',
  ),
  de: words(
    'Anneliese Jürgen Sabine Wolfgang Ulrike Klaus Heike Matthias Katja Torsten Gisela Florian Renate Günther Anke Dieter Lieselotte Uwe Silke Jörg',
  ),
} as const;
export const otherLast = {
  no: words(
    'Hansen Olsen Larsen Andersen Haugen Bakken Moen Solberg Strøm Nygård Sæther Kvamme Tveit Aasen Brekke Fjeldstad Hauge Rønning Tangen Vold',
  ),
  da: words(
    'Nielsen Jensen Hansen Pedersen Kjær Østergaard Bjerregaard Skovgaard Holm Vestergaard Lauridsen Mikkelsen Thomsen Krogh Brandt Toft Nygaard Friis Juhl Dam',
  ),
  fi: words(
    'Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen Salminen Rantanen Kärkkäinen Pöyhönen Tuominen Väisänen Ahonen Räsänen Hakala',
  ),
  de: words(
    'Müller Schmidt Schneider Fischer Weber Schäfer Baumgärtner Krüger Hofmann Köhler Zimmermann Großmann Vogelsang Rautenberg Öttinger Lindemann Pfeiffer Brandstätter Kuhlmann Thiele',
  ),
} as const;

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function lines(text: string): readonly string[] {
  return text.split(/[\n|]/).filter((line) => line !== '');
}
