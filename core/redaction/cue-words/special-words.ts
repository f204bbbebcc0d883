import { type CueList, words } from './words.ts';

/** Words for special categories (GDPR, article 9). */
export const specialWords: CueList = [
  [
    'special',
    words(`
      diabetes | diabetiker | cancer | bröstcancer | prostatacancer | leukemi | tumör | cellgifter | strålbehandling |
      depression | deprimerad | ångest | panikångest | utbränd | utmattningssyndrom | utmattning | bipolär |
      schizofreni |
      adhd | add-diagnos | autism | autistisk | asperger | dyslexi | ptsd | demens | dement | alzheimers | alzheimer |
      parkinsons | parkinson | epilepsi | epileptiker | astma | kol-sjuk | stroke | hjärtinfarkt | hjärtsvikt |
      hjärtfel |
      reumatism | fibromyalgi | ms-sjuk | multipel skleros | hiv | hiv-positiv | hepatit | celiaki | glutenintolerant |
      allergi | allergisk | sjukskriven | sjukskrivning | sjukpensionär | förtidspension | sjukersättning |
      läkarintyg |
      diagnos | diagnosen | diagnostiserad | gravid | graviditet | missfall | abort | ivf-behandling | insulin |
      insulinpump |
      pacemaker | dialys | rullstol | rullator | synskadad | hörselskadad | funktionsnedsättning | funktionshindrad |
      cp-skada |
      missbruk | alkoholist | beroendevård | självmordstankar | självmord | inlagd på sjukhus | opererad |
      psykiatrin |
      psykolog | psykiater | antidepressiva | hemtjänst | personlig assistent | färdtjänst | palliativ vård |
      cystisk fibros |
      breast cancer | prostate cancer | leukemia | tumour | tumor | chemotherapy | chemo | depressed | anxiety |
      panic attacks |
      bipolar | schizophrenia | autistic | dyslexia | dementia | alzheimer's | parkinson's | epilepsy | asthma |
      heart attack |
      heart condition | heart failure | rheumatoid arthritis | multiple sclerosis | hiv positive | hepatitis |
      coeliac |
      sick leave | on sick leave | medical leave | diagnosis | diagnosed with | pregnant | pregnancy | miscarriage |
      abortion |
      dialysis | wheelchair | disabled | disability | visually impaired | hearing impaired | deaf | addiction |
      alcoholic | rehab |
      suicidal | suicide | hospitalised | hospitalized | surgery | psychiatrist | therapist | antidepressants |
      diabetic | cancer treatment |
      sykemeldt | sygemeldt | kreft | kræft | gravid i | svanger | krebs | schwanger | krankgeschrieben | syöpä |
      raskaana | sairauslomalla |
      masennus | depresjon | angst | depressionen | diabeteksen |
      facket | fackförbund | fackförbundet | fackligt | fackmedlem | fackligt ombud | fackombud |
      lo-medlem |
      trade union | union member | union membership | labour union | shop steward | union rep | gewerkschaft |
      fagforening | ammattiliitto |
      muslim | muslimsk | islam | islamic | kristen | kristna | katolik | katolsk | judisk | hindu | buddhist |
      ateist |
      jehovas vittnen | pingstkyrkan | moské | moskén | synagoga | synagogan | ramadan | catholic | jewish |
      atheist | buddhistisk |
      jehovah's witness | protestant | mosque | synagogue | halal | kosher | kosher-mat | religion | sikh |
      homosexuell | bisexuell | lesbisk | transperson | transsexuell | transgender | hbtq | hbtqi | gay | lesbian |
      bisexual | queer |
      homosexual | könskorrigering | icke-binär | non-binary |
      socialdemokrat | sverigedemokrat | moderat politiker | vänsterpartist | partimedlem | politiskt aktiv |
      party member | republican voter |
      sverigedemokraterna | vänsterpartiet | socialdemokraterna | miljöpartiet | kristdemokraterna | centerpartist |
      romsk | samisk | asylsökande | flykting | asylum seeker | refugee | etniskt | ethnicity | ethnic origin |
      dömd för | brottsregister | criminal record | fängelse | kriminalvården | convicted of |
      är blind | am blind | is blind | i'm blind | är döv | är same | covid | long covid | har ms | judar | judinna |
      är jude | bög | flata | sexuella läggning | sexuell läggning | sexual orientation | mental health |
      psykisk ohälsa | psykiska problem | psykiskt sjuk | höggravid | parkinsons sjukdom | etniskt ursprung |
      migrän | reumatiker | artros | ätstörning | anorexi | bulimi | tourettes | utvecklingsstörning |
      intellektuell funktionsnedsättning | lss | personlig assistans | narkoman | missbrukare | nykter alkoholist |
      epileptic | eating disorder | anorexia | migraine | migraines | arthritis | lupus | crohns | crohn's |
      kidney failure | transplant | njursvikt | transplantation | cancersjuk | cancerbehandling | cancerbesked |
      astmatiker | asthmatic | partially sighted | hard of hearing | hearing loss | hörselnedsättning |
      synnedsättning | min operation | genomgå en operation | genomgick en operation | inför operationen |
      efter operationen | nyopererad | opererades | medlem i unionen | med i unionen | medlem i kommunal |
      med i kommunal | am christian | i'm christian | is christian | a christian | christian faith | i vote labour |
      vote conservative | member of the labour party | am a muslim | förlossningsdepression | postpartum |
      terminalvård | terminal illness | terminally ill | obotligt sjuk | svårt sjuk | kroniskt sjuk |
      kronisk sjukdom | chronic illness | blodsjukdom | blodförtunnande | rehabilitering efter | mental illness |
      learning disability | special needs
    `),
  ],
];
