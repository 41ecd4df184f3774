/** Common given names and surnames of the United States, and the months: none may pass for a harmless word. */
const NAMES = `
james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald
steven andrew paul joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric
jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry
tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin
sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie
elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene grant drew chase hunter cole bill will rich
mary patricia jennifer linda elizabeth barbara susan jessica karen sarah lisa nancy sandra betty ashley emily kimberly
margaret donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela
shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria olivia heather helen
catherine diane julie victoria joyce lauren kelly christina ruth joan virginia judith evelyn hannah andrea megan cheryl
jacqueline madison teresa abigail sophia martha sara gloria janice kathryn ann isabella judy charlotte julia grace amber
alice jean denise frances danielle marilyn natalie beverly diana brittany theresa kayla alexis doris lori tiffany hope
faith joy rose lily iris ivy violet daisy ruby pearl crystal dawn eve june april may summer autumn destiny melody harmony
mercy patience charity chastity prudence constance felicity christian royal major
smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson
taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king
wright torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips
evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan
cooper peterson bailey reed howard ramos kim cox ward richardson watson brooks chavez wood bennett gray mendoza
ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez powell jenkins perry sullivan bell
coleman butler henderson barnes fisher vasquez simmons page pages street streets field fields read reed banks bank law lawyer
church bishop pope knight day days night love loving sharp savage small short strong best rich poor black blue gold silver stone
rivers lake lakes marsh forest woods bush branch berry cherry fox wolf bird crow swan lamb bull bear fish hook post
case cash cage mills mill miles case pond poole pool power powers rush sparks speed spears sterling stark street
weeks winter winters snow frost rains storm wise worth yates park parks parish potter porter shepherd carpenter mason
taylor weaver tanner farmer hunter gardner archer butcher singer sailor judge judges duke earl baron noble prince
head hand hands foot legg hart bone bones root roots leaf plant flowers gates gate bridges bridge castle house houses
moon star sun waters water wells well ford brook field england france ireland holland paris london
january february march april june july august september october november december
`;

export const COMMON_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));
