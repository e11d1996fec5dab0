# kind | language | weight | words that speak for the kind; ~ marks a regular expression
LIMIT | en | 9 | ~\b(?:might|may|could) (?:separate|chip|dent|scratch|fade|rust|crack|break|stain|shrink|leak|tear|wear)\b;~\b(?:is|are|gets|get|arrives|arrive) (?:dented|scratched|chipped|cracked|stained)\b
LIMIT | en | 9 | ~^no (?:microwave|dishwasher|tumble dry(?:er|ing)|dryer|oven|freezer|washing machine|iron(?:ing)?|bleach)$;~\b(?:does not|doesn't)\s(?!(?:bleed|leak|slip|slide|tip|wobble|leave (?:(?:any|an|a|the)\s)?(?:\w+\s)?(?:marks?|film|residue|stains?|streaks?)|smell|scratch|itch|fade|shrink|crease|wrinkle|rust|rattle|squeak|pill|fray|crack|peel|drip|sag|irritate|pinch|dig|rub|dry out|flake|tarnish)\b(?!\s(?:well|strong|strongly|all|onto|out|back|away|into)\b));~\b(must not|mustn't|should not|shouldn't|cannot|can't|is not|isn't|are not|aren't) ;~^not (?!too\b|only\b);~^(?:please )?note that\b;~^(?:please )?note:;not included;not supplied;~\b(?:handles|processes|handling) .*\b(?:nuts?|peanuts|milk|gluten|wheat|soya?|sesame|eggs?|dairy)\b;~^(?:it |they |the \w+ )?contains? (?:nuts?|peanuts|milk|gluten|wheat|soya?|sesame|eggs?)\b;may contain;traces of;not for;not suitable;not recommended;~^(?!.*(?:\b(?:that|which|they|these|those)|\w{3,}s)\s(?:do not|don't)\s(?:bleed|leak|slip|slide|tip|wobble|leave (?:(?:any|an|a|the)\s)?(?:\w+\s)?(?:marks?|film|residue|stains?|streaks?)|smell|scratch|itch|fade|shrink|crease|wrinkle|rust|rattle|squeak|pill|fray|crack|peel|drip|sag|irritate|pinch|dig|rub|dry out|flake|tarnish)\b(?!\s(?:well|strong|strongly|all|onto|out|back|away|into|it|them)\b)).*\b(?:do not|don't)\b;avoid;never;keep away;not safe;not dishwasher;not microwave;unsuitable;~^(?:there (?:is|are) |has |have )?no (?:[\w-]+ ){0,2}(protection|cancell?ing|modes?|ports?|compartments?|slots?|dividers?|inserts?|functions?|connectivity|clasps?|pouch|zips?|zippers?|linings?|pockets?|lids?|covers?|caps?|handles?|straps?|buckles?|buttons?|batter(y|ies)|chargers?|charging cables?|adapters?|plugs?|remotes?|manuals?|stands?|bases?|holders?|legs?|wheels?|drawers?|shelves|doors?|drainage holes?|holes?|spouts?|filters?|strainers?|saucers?|boxes|box|gift box|packaging|wick|screen|display|speakers?|microphones?|bluetooth|wi-?fi|app|timers?|lights?|warranty|returns?|refunds?|hood|sleeves|collar|padding|cushions?|frame|glass|hooks?|hanging loop)\b(?!.*\b(needed|required|necessary)\b);~^comes? without\b;~\b(will|can|may) (rust|craze|fade|shrink|tarnish|bleed|discolou?r|warp)\b;~\b(will|can|may) (break|crack|scratch|stain|melt|chip) (if|when|easily|in|under|on|with)\b;~\bif left (wet|damp|outside)\b;~^(?:microwaves?|dishwashers?|ovens?|freezers?|tumble dr(?:y|yer)|iron|bleach):? no$
CARE | en | 7 | cleaning only;professional clean;professionally clean;spot clean;dishwasher;wash;~\bwipe\b(?!-clean);hand wash;machine wash;~(?<!cast[ -])(?<!wrought )\biron (?:on|at|while|inside|it|with|only|under|when|the|before)\b;~^(?:warm |cool |steam |do not )?iron$;tumble;dry clean;clean with;rinse;store in;keep dry;oil it;air dry;hang to dry;line dry;dry flat;lay flat;keep refrigerated;~^(keep|store|dilute|shake) 
CARE | en | 8 | ~\b(?:once|after) open(?:ed|ing)\b;~^(?:exp|bb|bbd)\.?:? \d;~^best[ -](?:before|by|if used|used|within|stored|kept|washed|consumed|eaten)\b;~^(?:use|consume|eat|drink|open) (?:by|within|before)\b;~^(?:shelf life|expir(?:y|es)|use-by|exp)\b
USE | en | 7 | ~^looks? (?:good|great|nice|lovely|best) (?:on|in|with|next|beside)\b;~^best (?:served|enjoyed|viewed)\b
NATURAL_VARIATION | en | 8 | ~\b(every|each|no two)\b.*\b(differ|differs|different|differences|unique|specks|vary|varies|own|alike);are natural;is natural;may vary;vary slightly;slight differences;small differences;darkens;patina
INCLUDED | en | 8 | included;includes;comes with;comes in a;comes in its;arrives in a;arrives in its;in the box;supplied with;delivered in;is part of;~^wrapped in (?:(?:recycled|brown|kraft|tissue) ?)*(?:paper|card)\b;~^(?:packed|packaged|supplied|shipped|sent|presented|sold|delivered) in (?:a|an|its|our)\b 
PRICE_CLASS | en | 4.5 | price;priced;~\bprice range;affordable;inexpensive;premium price;good value;~\$\d
PRICE_CLASS | en | 9 | ~\bsells? (?:it|them|these|this|one)? ?(?:for|at) [$£€]?\d;~\bprice (?:is|will be|would be)\b.*\d;~\bquid\b;~\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?:[ -]\w+)? (?:dollars|pounds(?: (?:\w+ty|\d\d))?|euros?)\b;~[$£€¥]\s?\d;~\d\s?[$£€¥];~\d\s?(?:eur|euros?|usd|gbp|cad|aud|dollars?)\b;~\d\s?%\s*(?:off|discount);~\b(?:discount|coupon|voucher) codes?\b;~\bdiscounted (?:price|from|to|now)\b;~\bon sale\b;~\bhalf price\b;~^(?:and |plus |with )?free (?:\w+ )?(?:shipping|delivery|postage|returns)\b[^,]*$;~\b(?:was|rrp|msrp|instead of|save|now only|only) *[$£€]?\d+[.,]\d{2}\b;~\bnow [$£€]?\d+[.,]\d{2}\b;~\bbuy (?:\d|one|two|three)\b.*\bget\b;~\bsave\s+\d+\s?%;~^\d+ for [$£€]?\d+$;~^(?:was|rrp|now)(?: only)? \d+(?:[.,]\d+)?$;~\border (?:by|before)\b;~\bget it (?:by|before)\b;~\bgift wrap(?:ping)? *[+:]? *[$£€]?\d;~\b(?:shipping|delivery|dispatch)\b.*\d;~\bships? (?:in|within)\b;~\b(?:no )?returns?\b.*\b(?:sale|days|accepted|policy)\b;~\bthis week only\b;~\bonly \d+ (?:left|in stock|remaining)\b;~\bhot sale\b;~\blast (?:ones|pieces|few)\b;~\bselling (?:fast|out)\b;~\bwhile (?:stocks?|supplies) last\b;~\blimited stock\b
AUDIENCE | en | 9 | ~^ages?:? (?:\d|from)
AUDIENCE | en | 6 | people who;~^for .*\b(men|women|campers|travellers|travelers|commuters|people|children|kids|toddlers|beginners|drinkers|lovers|owners|students|parents|dogs|cats|cooks|skin|hair|runners|readers|adults|babies|everyone|anyone|puppies)\b;~\b(suitable|made|designed|intended) for .*(men|women|people|children|kids|dogs|skin|adults);~^(good|right|great|suitable) for .*(dogs|cats|people|children|kids|men|women|skin)
OCCASION | en | 5 | gift;present;birthday;christmas;xmas;anniversary;father's day;mother's day;wedding;housewarming;valentine;~\bready to give;visits
USE | en | 4 | works on;works with;works in;works as;~^(apply|use) ;~^(perfect|ideal|great) for;use it;used for;used again;~^for (the|a|daily|every|everyday|fresh|living|dinners|walks|long);suits;suitable for;goes with;goes in;stands;fits in;fits on;fits;hangs;~^(also )?(works|stands|fits|suits|pairs|holds)\b;on a gas stove;campfire;pocket;can be used;can be worn
SENSORY | en | 5 | scent;scented with;smells;tastes;taste;brews;flavour;flavor;aroma;notes of;soft to;feels;sweet;bitter;woody;fruity;texture;bergamot;vanilla;cedar;unscented;fragrance of
MAKING | en | 4 | by hand;hand-poured;hand-dipped;hand-picked;handmade;hand-made;hand-stitched;hand-sewn;hand-painted;thrown;woven;knitted;saddle stitching;stitched;burnished;vegetable-tanned;made in small batches;turned on;carved;sanded;forged;printed by;fired;cold-pressed;stone-ground;roasted
ORIGIN | en | 5 | made in;grown;from italy;from japan;from france;from spain;from portugal;sourced;harvested;produced in;~\bfrom (spring|summer|autumn|winter)\b;designed in;altitude
TECHNOLOGY | en | 5 | bluetooth;noise cancelling;noise cancellation;drivers;driver;usb;usb-c;wireless;microphones;microphone;battery;led;charging;transparency;wi-fi;app;sensor;playback;~(?<!might |may |can |could |will |not |to )\bchip\b;motor;rechargeable;~\bip[x\d]\d\b;~\b\d+\s?(mah|w|v)\b
MATERIAL | en | 3 | ~\bmade of\b;fabric;lining;made from;wrapped in;coated;finish;glaze;wax;lacquered
CAPACITY | en | 3 | holds
SIZE | zh | 6 | ~^(?:特?大号|中号|小号|均码|加大号?|大码)$;尺码;~^[xsml]{1,4}(?:[-/、 ~]\d?[xsml]{1,4})+$
AUDIENCE | en | 9 | ~^\d+ ?(?:to|-|–) ?\d+ (?:months|years)(?: old)?$
SIZE | en | 6 | ~^sizes? ;~\bone size\b;fits sizes
QUANTITY | en | 5 | ~^(?:one|two|three|four|six|a) pairs?$;~\b(set|pack|box|pair) of (two|three|four|five|six|eight|ten|twelve|\d+);sold singly;per pack;pieces;sold as
SIZE | en | 6 | ~^\d?x{0,3}s ?(?:-|–|to) ?(?:m|\d?x{0,3}l)$;~^m ?(?:-|–|to) ?\d?x{0,3}l$
DURATION | en | 5 | burns for;burn time;~\b\d+\s?(hours|minutes|h)\b;lasts
LIMIT | zh | 9 | 图中的;图片中的;~^(?:不含|不包含|不包括)(?:充电头|充电器|电池|插头|适配器|灯泡|底座|支架|数据线|画框|相框|收纳盒|礼盒|花|植物|食物|蜡烛);慎食;慎用;慎拍;慎买;慎入;慎选;勿拍;禁用;忌食;远离;不是;并非;不支持;不防;不建议;不适用;不带;不附;不送;只防;不可;不能;不宜;请勿;切勿;避免;勿;不适合;禁止;不要;~^(?:没有|无|未配|不配)\p{IsHan}{0,4}(隔层|夹层|分装|独立小包装|小包装|内衬|里衬|里布|拉链|口袋|内袋|盖|把手|提手|电池|充电器|适配器|底座|耳机孔|支架|滤网|刻度|外包装|礼盒|插头|遥控);~(?<!不)(?<!不容)(?<!不太)(?<!不太容)(?<!没那么容)(会|容易|(?<!容)易)(生锈|褪色|掉色|缩水|刮花|变形|氧化)
CARE | zh | 7 | 保质期;赏味期;洗碗机;擦拭;手洗;湿布;擦;机洗;清洗;清洁;保养;晾干;熨烫;~水洗(?!帆布|棉|牛仔|皮|麻|丝|布);存放;上油;密封保存;避光;冷藏保存;阴凉
NATURAL_VARIATION | zh | 8 | 自然褶皱;纹理不同;略有不同;略有差异;相差;会有细小;属正常;正常现象;越用越;各不相同;天然皮纹;误差;每只会;每件会;色差
INCLUDED | zh | 8 | ~^用.{0,4}(?:盒|袋|箱|罐).{0,3}(?:包装|装好)$;~^(?:每|随).{1,3}附;~装在.*(?:盒|袋|罐|筒);~^(?:盒内|盒里|箱内|袋内|包装内|包装里|随货|随盒)有;~^附;附送;附赠;~^配.*(盒|袋|包装);赠;内含;包含;加固包装;收纳袋;礼盒装;~包装发货
PRICE_CLASS | zh | 7 | 价位;价格;亲民;性价比;实惠;低于;大牌;售价;~\d\s*元
PRICE_CLASS | zh | 14 | ~^.{0,4}\d+\s?(?:小时|天|日)内发货$
PRICE_CLASS | zh | 9 | ~卖[一二三四五六七八九十百千两]+;~^(?:现在|只)?卖\s*\d;~^单个\s*\d+(?:\.\d+)?$;~^(?:价格嘛)?\d{2,}一[饼个件只条套瓶盒]$;立减;~[一二三四五六七八九十百千零两]+(?:元|块钱);~^(?:买就|下单|拍下|加购|收藏).{0,3}送;~^(?:最后|仅剩|只剩|仅限)\s*\d+\s*(?:件|个|套|单|名);~^(?:月销|已售|销量)\s*\d+;~(?:好评|回购)率?\s*\d*;~[¥￥]\s?\d;~\d\s*(?:元|块钱);~满\s*\d+\s*减;~(?:打|享|低至|全场|限时)\s*\d(?:\.\d)?\s*折;~\d(?:\.\d)?\s*折(?:优惠|起|促销|销售);~^.{0,4}包邮.{0,4}$;~优惠(?!装);特价;促销;打折;折扣;领券;~买[一二三两\d]+[送赠][一二三两\d]+;下单立减;秒杀;七天无理由;~[一二三\d]+(?:小时|天|日)内发货;~^现货.{0,3}$;~假一[赔罚];~^(?:赠|送)(?!礼|给|人|长辈|男|女|父|母|爸|妈|老|朋友|同事|闺蜜|对象|领导|客户|孩)\p{IsHan}{1,4}$
AUDIENCE | zh | 6.5 | ~型犬$;~^(?:小|中|大|幼|成)(?:型)?(?:犬|猫)$;~^(?!保质|质保|保修|续航|待机|建议|存|储).{0,6}[\d一二三四五六七八九十]\s*(?:个月|月龄|岁)(?:以上|以下|以内|起|\+|宝宝|适用)?$;~^(?:适用|适合)?(?:年龄|月龄);女友;男友;闺蜜;
AUDIENCE | zh | 6 | ~适合.*(的人|人群|人士|男女|女生|男生|宝宝|孩子|儿童|老人|学生|上班族|肤质|狗|猫|新手);男女皆宜;的人
OCCASION | zh | 5 | 送礼;礼物;生日;圣诞;纪念日;父亲节;母亲节;春节;中秋;乔迁;走亲访友;婚礼;情人节;送人
USE | zh | 4 | 适合;可插;可放;可以;加热;搭配;用于;使用;空置;适用;百搭;可作;方便;可用;可盛;随身
SENSORY | zh | 5 | ~香(?!水|槟|薰|烛);气味;汤色;入口;口感;味道;前调;中调;尾调;甜;质地;触感;手感;清新;木质
MAKING | zh | 4 | 手工;手采;手作;拉坯;浇注;缝制;打磨;烫金;浸釉;编织;雕刻;烧制;植鞣;拉丝;压印;烘焙;冷榨;刺绣;印有
ORIGIN | zh | 5 | 海拔;产自;产地;原产;选用;采自;来自;进口
TECHNOLOGY | zh | 5 | 蓝牙;降噪;通透模式;麦克风;充电;单元;无线;续航;芯片;防水等级;LED;传感器;电池;USB-C
MATERIAL | zh | 3 | 材质;面料;釉;漆面;坯体;杯身;里料;成分
CAPACITY | zh | 4 | 容量
QUANTITY | zh | 4 | 单只;只装;件套;套装;一套;个装;支装;片装;一组
DURATION | zh | 5 | 燃烧;可听;小时;分钟
LIMIT | ja | 9 | 不可;できません;避けて;使用しない;ご使用になれません;お控え
CARE | ja | 7 | 洗える;食洗機;手洗い;拭;お手入れ;洗濯;洗って
NATURAL_VARIATION | ja | 8 | 個体差;異なり;異なる;色むら;一点一点;一つ一つ;経年変化
INCLUDED | ja | 8 | 付属;付き;同梱;入り;セット内容
PRICE_CLASS | ja | 6 | 価格;手頃;円
PRICE_CLASS | ja | 9 | ~\d\s*円;~[¥￥]\s?\d;~^.{0,4}送料無料.{0,4}$;~\d\s*割引;~\d\s*[%％]\s*(?:オフ|引き);特価;~セール(?!ス)(?:中|価格|開催|品)?$;クーポンコード
AUDIENCE | ja | 5 | の方;する人;向け;男女;子ども
OCCASION | ja | 5 | 贈り物;ギフト;プレゼント;誕生日;記念日;父の日;母の日;お祝い
USE | ja | 4 | 使え;使用;ぴったり;に合う;飾;楽しめ;お使い
SENSORY | ja | 5 | 香り;味;甘;質感;手触り;風味
MAKING | ja | 4 | 手作り;手作業;職人;焼;織;縫;仕上げ;手摘み
ORIGIN | ja | 5 | 産;製;育
TECHNOLOGY | ja | 5 | Bluetooth;ノイズ;充電;マイク;ワイヤレス;USB-C;電池;ドライバー
MATERIAL | ja | 3 | 素材;製の;釉薬;ガラス;綿;本体
QUANTITY | ja | 4 | 枚入り;個セット;本入り
DURATION | ja | 5 | 時間
