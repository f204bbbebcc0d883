/** Names that are common words of some language we read: memory takes them only where a capital speaks for a name. */
export const namesThatAreWords: ReadonlySet<string> = new Set(
  [
    'björn sten stig maj hans will grace hope faith joy mark bill rose may june april august rob pat sue art dale dean',
    'frank grant guy jack jean john josh lance miles nick page ray rich rod sandy skip summer autumn dawn eve ivy lily',
    'penny ruby pearl amber violet daisy iris holly heather hazel olive ginger angel chance chase chip clay cliff dick don',
    'drew earl gene glen hank heath jay jim king lee mercy norm patience pepper prince rusty sunny trip van wade ward young',
    'white black brown green long short small best good bell bush church cook day field fox hall hill house hunt king lake',
    'lane law little love major marsh mason may moon moore morning noble park pope power price rice rivers sharp shepherd',
    'singer smart snow spring star stone street sweet wells wild winter wise wolf wood woods banks baker farmer fisher',
    'alm ek lind berg dahl falk gran holm kvist lund ren ros ström svan varg vik stark modig rask frisk glad trygg kort',
    'lång rolig snäll ståhl torn frid hed borg blad blom gren löv rot skog stam strand sand sund ål åker äng ö alma bo',
    'dag gun gull kim love liv mats majken nord roland ror saga siv sol ulla unn ute vera våren vide vilja ida inga',
    'jul per pål tor ulf ylva kaj kai gård hus mor far bror syster son dotter klar ny gammal stor liten fin fri',
    'tag ta kan ska vill var ser är den det han hon som med och men att för till från',
    'the and for you are not with from this that have will can may',
    'kaiser könig klein gross groß lang kurz schwarz weiß braun jung alt neu koch richter bauer müller schmidt vogel wolf',
    'ilo toivo onni usko armas rauha satu lumi meri taivas kukka päivi virta niemi laine mäki lahti aho',
  ].flatMap((line) => line.split(' ')),
);
