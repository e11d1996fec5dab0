# What guidance words do: effect | value | en | zh | ja
length | -1 | shorter;shorten;too long;be brief;briefer;concise;less text;wordy;long-winded;tighten;trim;cut it down;cut down | 更短;短一点;短些;太长;精简;简短;简洁;缩短;啰嗦 | 短く;簡潔;長すぎ
length | 1 | longer;more detail;too short;more text;expand;more information | 更长;长一点;太短;更详细;详细;多写一点;丰富 | 長く;詳しく;短すぎ
tone | formal | formal;professional;serious;neutral | 正式;专业;严肃 | 丁寧;フォーマル;堅め
tone | friendly | friendly;friendlier;warmer;casual;relaxed;playful;livelier;fun | 亲切;活泼;轻松;口语;俏皮 | 親しみ;カジュアル
calm | yes | calm;calmer;salesy;pushy;less hype;sober;understated;matter-of-fact;no questions;factual | 朴实;平实;冷静;克制;推销;夸张;浮夸;硬广 | 落ち着;控えめ
hashtags | none | no hashtags;no hashtag;without hashtags;drop the hashtags;remove the hashtags | 不要话题;去掉话题;不要标签;去掉标签 | ハッシュタグなし
already | emoji | emoji;emojis;exclamation marks | 表情;感叹号 | 絵文字
out | mark | leave out;leave away;omit;remove;delete;drop;skip;without;don't mention;do not mention;don't say;do not say;not mention;no mention of;take out;stop mentioning;don't talk about;do not talk about;do not;don't;nothing about;no;not;never | 不要提;不要写;不要说;去掉;删掉;删除;别提;别写;别说;不提;不写;省略 | 省いて;除いて;触れない;書かない
last | mark | less about;less of;less on;not so much about;tone down;play down;last | 少说;少提;少写;最后 | 控えて
lead | mark | says nothing about;say nothing of;nothing is said about;does not mention;doesn't mention;never mentions;first;start with;begin with;lead with;open with;mention;emphasise;emphasize;highlight;stress;more about;focus on;bring out;talk about | 先说;先写;先提;突出;强调;重点;开头;多说;多提;放在前面;提到;提一下 | 先に;強調
kind | OCCASION | gift;present;occasion | 送礼;礼物 | ギフト;贈り物
kind | MATERIAL | material;materials;fabric | 材质;材料;面料;用料 | 素材
kind | MAKING | craft;craftsmanship;handmade;how it is made | 工艺;做工;手工 | 手作り;製法
kind | SIZE | size;dimensions;measurements | 尺寸;大小 | サイズ;寸法
kind | CARE | care;cleaning;washing | 清洁;保养;打理 | お手入れ
kind | TECHNOLOGY | technology;tech;battery;technical;specs | 技术;参数;性能;续航 | 技術;性能
kind | SENSORY | scent;taste;smell;flavour;flavor | 香味;气味;味道;口感 | 香り;味
kind | USE | use;uses;usage;everyday | 用途;使用;场景 | 用途;使い方
kind | AUDIENCE | audience;who it is for;target | 人群;受众;目标 | 対象
kind | COLOUR | colour;color;colours;colors | 颜色;配色 | 色
kind | INCLUDED | packaging;box;included | 包装;配件 | 付属;包装
kind | CAPACITY | capacity;volume | 容量 | 容量
kind | WEIGHT | weight | 重量 | 重さ
kind | QUANTITY | quantity;set | 数量;套装 | 数量
filler | words | please;make;more;less;should;with;about;that;this;these;text;copy;texts;much;very;little;bit;way;just;could;would;write;keep;want;like;need;part;thing;things;sentence;sentences;product;still;again;instead;rather;before;after;other;everything;else | 请;一下;的;了;一点;一些;文案;文字;内容;地方 | してください;して;ください
