# id | style | en | zh | ja | hashtags en | hashtags zh | hashtags ja
drinkware | nature | drinkware | 杯具 | カップ | Drinkware;TableSetting;KitchenFavourites | 杯子;好物分享;日常杯具 | マグカップ;おうち時間
candle | cinematic | candle | 香薰蜡烛 | キャンドル | Candle;CandleLight;SlowEvenings | 蜡烛;烛光;居家好物 | キャンドル;キャンドルのある暮らし
fragrance | cinematic | fragrance | 香水 | 香水 | Perfume;Fragrance;ScentOfTheDay | 香水;香氛分享;今日用香 | 香水;フレグランス
tea | documentary | tea | 茶 | お茶 | Tea;TeaTime;TeaLovers | 茶;茶生活;好茶分享 | お茶;ティータイム
electronics_audio | futuristic | audio | 影音数码 | オーディオ | Audio;MusicLovers;TechFinds | 数码好物;影音;听音乐 | オーディオ;ガジェット
electronics | futuristic | electronics | 数码 | 電子機器 | Tech;Gadgets;TechFinds | 数码好物;数码分享 | ガジェット;電子機器
leather_goods | vintage | leather goods | 皮具 | 革製品 | Accessories;EverydayCarry | 配饰;随身好物 | 革製品;レザー
home_decor | minimalist | home decor | 家居装饰 | インテリア | HomeDecor;InteriorInspiration;Homeware | 家居好物;家居装饰;家的样子 | インテリア;暮らし
home_textile | minimalist | home textiles | 家纺 | ホームテキスタイル | HomeTextiles;Homeware;AtHome | 家纺;家居好物 | 暮らし;リネン
apparel | urban | clothing | 服饰 | ファッション | Fashion;OutfitOfTheDay;Wardrobe | 穿搭;今日穿搭;服饰分享 | ファッション;コーデ
shoes | urban | shoes | 鞋履 | 靴 | Shoes;Footwear;OutfitOfTheDay | 鞋子;今日穿搭;鞋履分享 | 靴;コーデ
beauty | minimalist | beauty | 美妆个护 | 美容 | Skincare;Beauty;SelfCare | 护肤;美妆个护;护肤分享 | スキンケア;美容
jewellery | artistic | jewellery | 首饰 | ジュエリー | Jewellery;Accessories | 首饰;配饰;饰品分享 | ジュエリー;アクセサリー
toys | animated | toys | 玩具 | おもちゃ | Toys;PlayTime;KidsRoom | 玩具;亲子;玩具分享 | おもちゃ;子育て
food | documentary | food | 食品 | 食品 | Food;Pantry;FoodLovers | 美食;吃货分享;美食分享 | 食品;グルメ
stationery | minimalist | stationery | 文具 | 文房具 | Stationery;Journaling;DeskGoals | 文具;手账;文具分享 | 文房具;手帳
kitchenware | commercial | kitchenware | 厨房用品 | キッチン用品 | Kitchenware;HomeCooking;Kitchen | 厨房好物;下厨;厨房用品 | キッチン;料理
bags | urban | bags | 箱包 | バッグ | Bags;EverydayBag;OnTheGo | 包包;通勤包;背什么包 | バッグ;通勤
sports | nature | sports and outdoor | 运动户外 | スポーツ | ActiveLife;GoodGear;WeekendReady | 运动;运动装备;运动日常 | スポーツ;アウトドア
pet | documentary | pet supplies | 宠物用品 | ペット用品 | Pets;PetLovers;PetLife | 宠物;宠物用品;养宠日常 | ペット;ペット用品
furniture | minimalist | furniture | 家具 | 家具 | Furniture;Interior;AtHome | 家具;家居;家的样子 | 家具;インテリア
general | commercial | product | 产品 | 商品 | OnlineShop;ShopOnline | 好物分享;网购 | お買い物;オンラインショップ
tools | commercial | tools | 五金工具 | 工具 | Tools;Workshop;MakeAndMend | 五金工具;动手做;工具分享 | 工具;DIY
garden | nature | garden | 园艺 | ガーデニング | Garden;Gardening;GreenThumb | 园艺;阳台种植;植物日常 | ガーデニング;植物のある暮らし
baby | animated | baby | 母婴 | ベビー | Baby;NewParents;BabyEssentials | 母婴;宝宝用品;育儿 | ベビー;子育て
books | documentary | books | 图书 | 本 | Books;ReadingTime;BookLovers | 图书;读书;好书分享 | 本;読書
