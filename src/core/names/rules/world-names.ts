/**
 * Countries, regions and peoples of the world, one word each, folded. A capital on one of these
 * beside a name of ours is a second name, not a longer one: "Iran-Arab", "Spanish Moroccan".
 */
const NAMES = `
afghanistan afghan albania albanian algeria algerian angola angolan argentina argentine argentinian armenia
armenian australia australian austria austrian azerbaijan azerbaijani bahrain bahraini bangladesh bangladeshi
belarus belarusian belgium belgian benin bolivia bolivian bosnia bosnian botswana brazil brazilian britain
british bulgaria bulgarian burma burmese burundi cambodia cambodian cameroon canada canadian chile chilean
china chinese colombia colombian congo congolese croatia croatian cuba cuban cyprus cypriot czech czechia
denmark danish ecuador ecuadorian egypt egyptian eritrea eritrean estonia estonian ethiopia ethiopian fiji
finland finnish france french gabon gambia gambian georgian germany german ghana ghanaian greece greek
guatemala guatemalan guinea haiti haitian honduras honduran hungary hungarian iceland icelandic india indian
indonesia indonesian iran iranian iraq iraqi ireland irish israel israeli italy italian jamaica jamaican japan
japanese kazakhstan kazakh kenya kenyan korea korean kosovo kosovar kuwait kuwaiti kyrgyzstan kyrgyz laos
latvia latvian lebanon lebanese liberia liberian libya libyan lithuania lithuanian luxembourg macedonia
macedonian madagascar malawi malaysia malaysian mali malian malta maltese mauritania mexico mexican moldova
moldovan mongolia mongolian montenegro morocco moroccan mozambique myanmar namibia namibian nepal nepalese
netherlands dutch nicaragua nicaraguan nigeria nigerian norway norwegian oman omani pakistan pakistani
palestine palestinian panama panamanian paraguay peru peruvian philippines philippine filipino poland polish
portugal portuguese qatar qatari romania romanian russia russian rwanda rwandan saudi senegal senegalese
serbia serbian singapore singaporean slovakia slovak slovenia slovenian somalia somali spain spanish sudan
sudanese sweden swedish switzerland swiss syria syrian taiwan taiwanese tajikistan tajik tanzania tanzanian
thailand thai tibet tibetan togo tunisia tunisian turkish turkmenistan turkmen uae uganda ugandan uk ukraine
ukrainian uruguay us uzbekistan uzbek venezuela venezuelan vietnam vietnamese yemen yemeni zambia zambian
zimbabwe zimbabwean arab arabs kurdish kurd african africa asian asia european europe latin scandinavian baltic
soviet eu nato un zionist jewish muslim christian catholic
`;

export const WORLD_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));
