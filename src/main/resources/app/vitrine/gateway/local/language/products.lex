# id | category | en | zh | ja | number: c count, p plural only, m mass
mug | drinkware | mug | 马克杯;露营杯;搪瓷杯;杯子;水杯 | マグカップ;マグ | c
cup | drinkware | cup;teacup;coffee cup | 茶杯;咖啡杯;杯 | カップ;湯のみ | c
tumbler | drinkware | tumbler | 随行杯;随手杯 | タンブラー | c
bottle_drink | drinkware | water bottle | 水瓶;水壶 | 水筒 | c
thermos | drinkware | vacuum bottle;thermos;flask | 保温杯;保温瓶 | 魔法瓶 | c
wine_glass | drinkware | wine glass | 酒杯 | ワイングラス | c
glass_drink | drinkware | drinking glass | 玻璃杯 | グラス | c
teapot | drinkware | teapot | 茶壶 | 急須;ティーポット | c
kettle | kitchenware | kettle | 烧水壶 | ケトル | c
scented_candle | candle | scented candle | 香薰蜡烛 | アロマキャンドル | c
candle | candle | candle | 蜡烛 | キャンドル;ろうそく | c
diffuser | home_decor | reed diffuser;diffuser | 香薰;扩香器;无火香薰 | ディフューザー | c
incense | candle | incense | 线香;沉香;檀香;盘香;塔香;香 | お香 | m
eau_de_parfum | fragrance | eau de parfum | 浓香水 | オードパルファム | m
eau_de_toilette | fragrance | eau de toilette | 淡香水 | オードトワレ | m
perfume | fragrance | perfume | 香水 | 香水 | m
cologne | fragrance | cologne | 古龙水 | コロン | m
black_tea | tea | black tea | 红茶;金骏眉;正山小种 | 紅茶 | m
green_tea | tea | green tea | 绿茶;龙井;碧螺春;毛尖 | 緑茶 | m
oolong_tea | tea | oolong tea;oolong | 乌龙茶;大红袍;铁观音;单丛 | 烏龍茶 | m
white_tea | tea | white tea | 白茶;白毫银针;白牡丹 | 白茶 | m
tea | tea | herbal tea;tea | 茶叶;普洱茶;花茶;茶 | お茶;茶葉 | m
headphones | electronics_audio | headphones;headset | 头戴式耳机;无线耳机;耳机 | ヘッドホン;ヘッドフォン | p
earbuds | electronics_audio | earbuds;earphones;in-ears | 入耳式耳机;蓝牙耳机;耳塞 | イヤホン | p
clock_radio | electronics_audio | clock radio;alarm clock radio | 收音机闹钟 | クロックラジオ | c
gaiwan | kitchenware | gaiwan;lidded bowl | 盖碗 | 蓋碗 | c
bowl_set | kitchenware | bowl and chopsticks set | 碗筷套装;碗筷;餐具套装 | 食器セット | c
speaker | electronics_audio | bluetooth speaker;speaker | 蓝牙音箱;音箱;音响 | スピーカー | c
charger | electronics | power bank;charger | 充电宝;充电器 | 充電器;モバイルバッテリー | c
cable | electronics | charging cable | 充电线;数据线 | ケーブル | c
night_light | home_decor | night light | 小夜灯 | ナイトライト | c
lamp | home_decor | lamp;table lamp;desk lamp | 灯;台灯 | ランプ;ライト | c
phone_case | electronics | phone case | 手机壳 | スマホケース | c
keyboard | electronics | keyboard | 键盘 | キーボード | c
watch | jewellery | wristwatch;watch | 手表;腕表 | 腕時計 | c
wallet | leather_goods | wallet;bifold wallet | 钱包;钱夹 | 財布 | c
card_holder | leather_goods | card holder;cardholder | 卡包 | カードケース | c
belt | leather_goods | belt;leather belt | 皮带;腰带 | ベルト | c
key_ring | leather_goods | key ring;keyring;key fob | 钥匙扣 | キーホルダー | c
tote_bag | bags | tote bag;tote;shopper | 托特包;帆布袋;购物袋 | トートバッグ | c
backpack | bags | backpack;rucksack | 双肩包;背包 | リュック;バックパック | c
handbag | bags | handbag | 手提包 | ハンドバッグ | c
shoulder_bag | bags | shoulder bag | 单肩包 | ショルダーバッグ | c
crossbody_bag | bags | crossbody bag | 斜挎包 | 斜めがけバッグ | c
bag | bags | bag | 包包;包 | バッグ | c
suitcase | bags | suitcase;carry-on | 行李箱;旅行箱 | スーツケース | c
pouch | bags | toiletry bag;pouch | 收纳袋;化妆包 | ポーチ | c
vase | home_decor | vase | 花瓶;花器 | 花瓶;花器 | c
bowl | kitchenware | bowl | 碗 | ボウル;鉢 | c
plate | kitchenware | plate | 盘子;餐盘;盘 | 皿;プレート | c
knife | kitchenware | knife;kitchen knife;chef's knife;paring knife | 刀;陶瓷刀;菜刀;水果刀;刀具;厨刀 | 包丁;ナイフ | c
pan | kitchenware | frying pan;skillet;saucepan;pan | 平底锅;煎锅;炒锅;锅 | フライパン;鍋 | c
cutting_board | kitchenware | cutting board;chopping board | 砧板;菜板;切菜板 | まな板 | c
apron | kitchenware | apron | 围裙 | エプロン | c
storage_jar | kitchenware | storage jar;canister | 储物罐;密封罐 | 保存容器 | c
lunch_box | kitchenware | lunch box;bento box | 饭盒;便当盒 | 弁当箱 | c
picture_frame | home_decor | picture frame;photo frame | 相框;画框 | フォトフレーム | c
cushion | home_decor | cushion;throw pillow | 抱枕;靠垫 | クッション | c
cushion_cover | home_decor | cushion cover | 抱枕套 | クッションカバー | c
blanket | home_decor | throw blanket;blanket | 毛毯;毯子;盖毯 | ブランケット;毛布 | c
rug | home_decor | rug;carpet | 地毯 | ラグ | c
towel | home_textile | towel | 毛巾;浴巾 | タオル | c
duvet_cover | home_textile | duvet cover | 被套 | 布団カバー | c
sheets | home_textile | bed linen;sheets | 床单;四件套 | シーツ | p
pillowcase | home_textile | pillowcase | 枕套 | 枕カバー | c
mirror | home_decor | mirror | 镜子 | 鏡 | c
planter | home_decor | flower pot;planter;plant pot | 花盆 | 植木鉢 | c
clock | home_decor | wall clock;clock | 挂钟;时钟 | 時計 | c
dress | apparel | dress | 连衣裙;裙子;长裙;衬衫裙;衬衣裙;针织裙;吊带裙;背心裙;旗袍 | ワンピース;ドレス | c
tshirt | apparel | t-shirt;tee | T恤 | Tシャツ | c
blouse | apparel | blouse | 女式衬衫 | ブラウス | c
shirt | apparel | shirt | 衬衫 | シャツ | c
hoodie | apparel | hoodie | 连帽卫衣 | パーカー | c
cardigan | apparel | cardigan | 开衫 | カーディガン | c
sweater | apparel | sweater;jumper;pullover | 毛衣;针织衫 | セーター | c
sweatshirt | apparel | sweatshirt | 卫衣 | トレーナー | c
coat | apparel | coat | 大衣 | コート | c
raincoat | apparel | raincoat | 雨衣 | レインコート | c
jacket | apparel | jacket | 外套;夹克 | ジャケット | c
jeans | apparel | jeans | 牛仔裤 | ジーンズ | p
shorts | apparel | shorts | 短裤 | ショートパンツ | p
leggings | apparel | leggings | 打底裤 | レギンス | p
trousers | apparel | trousers;pants | 裤子;长裤 | パンツ;ズボン | p
skirt | apparel | skirt | 半身裙;短裙;百褶裙;A字裙;包臀裙;鱼尾裙 | スカート | c
scarf | apparel | scarf;shawl | 围巾;丝巾;披肩 | マフラー;スカーフ | c
hat | apparel | hat;beanie;cap | 帽子;渔夫帽 | 帽子 | c
socks | apparel | socks | 袜子 | 靴下 | p
gloves | apparel | gloves;mittens | 手套 | 手袋 | p
sneakers | shoes | sneakers;trainers;running shoes | 运动鞋;跑鞋;板鞋 | スニーカー | p
boots | shoes | boots | 靴子;短靴 | ブーツ | p
sandals | shoes | sandals;flip-flops | 凉鞋 | サンダル | p
slippers | shoes | slippers | 拖鞋 | スリッパ | p
loafers | shoes | loafers | 乐福鞋 | ローファー | p
shoes | shoes | shoes | 鞋子;鞋;休闲鞋;帆布鞋;皮鞋;单鞋;童鞋;布鞋 | 靴;シューズ | p
hand_cream | beauty | hand cream | 护手霜 | ハンドクリーム | m
body_lotion | beauty | body lotion | 身体乳 | ボディローション | m
day_cream | beauty | day cream | 日霜 | デイクリーム | m
night_cream | beauty | night cream | 晚霜 | ナイトクリーム | m
face_cream | beauty | face cream;moisturiser;moisturizer | 面霜 | フェイスクリーム | m
serum | beauty | serum | 精华液;精华 | 美容液 | m
soap | beauty | soap bar;soap | 手工皂;香皂;肥皂 | 石けん;石鹸 | m
lip_balm | beauty | lip balm | 润唇膏 | リップクリーム | c
lipstick | beauty | lipstick | 口红 | 口紅 | c
conditioner | beauty | conditioner | 护发素 | コンディショナー | m
shampoo | beauty | shampoo | 洗发水 | シャンプー | m
makeup_brush | beauty | make-up brush;makeup brush | 化妆刷 | メイクブラシ | c
comb | beauty | comb | 梳子;木梳 | くし | c
ring | jewellery | ring | 戒指 | 指輪;リング | c
necklace | jewellery | necklace;pendant | 项链;吊坠 | ネックレス | c
earrings | jewellery | earrings;studs | 耳环;耳钉 | イヤリング;ピアス | p
bracelet | jewellery | bracelet;bangle | 手链;手镯 | ブレスレット | c
wooden_toy | toys | toy;stacking toy;pull toy | 玩具 | おもちゃ | c
building_blocks | toys | building blocks;blocks | 积木;积木块 | 積み木;ブロック | p
doll | toys | doll | 玩偶;娃娃 | 人形 | c
soft_toy | toys | soft toy;plush toy;teddy bear | 毛绒玩具 | ぬいぐるみ | c
puzzle | toys | jigsaw puzzle;jigsaw;puzzle | 拼图 | パズル | c
board_game | toys | board game;card game | 桌游 | ボードゲーム | c
coffee_beans | food | coffee beans | 咖啡豆 | コーヒー豆 | p
coffee | food | coffee;ground coffee | 咖啡;咖啡粉 | コーヒー | m
honey | food | honey | 蜂蜜 | はちみつ | m
chocolate | food | chocolate | 巧克力 | チョコレート | m
olive_oil | food | olive oil | 橄榄油 | オリーブオイル | m
biscuits | food | biscuits;cookies | 饼干;曲奇 | クッキー;ビスケット | p
jam | food | jam;marmalade | 果酱 | ジャム | m
nuts | food | nuts;almonds;walnuts | 坚果;核桃 | ナッツ | p
notebook | stationery | notebook;journal;planner;sketchbook | 笔记本;手账;日记本 | ノート;手帳 | c
pen | stationery | pen;ballpoint pen | 笔;圆珠笔 | ペン | c
fountain_pen | stationery | fountain pen | 钢笔 | 万年筆 | c
pencil_case | stationery | pencil case | 笔袋;铅笔盒 | 筆箱 | c
postcard | stationery | postcard | 明信片 | ポストカード | c
greeting_card | stationery | greeting card | 贺卡 | グリーティングカード | c
dog_collar | pet | dog collar | 狗项圈 | 首輪 | c
dog_harness | pet | dog harness | 胸背带 | ハーネス | c
dog_leash | pet | dog leash;dog lead;leash | 狗绳;牵引绳 | リード | c
dog_bed | pet | dog bed | 狗窝 | 犬用ベッド | c
cat_bed | pet | cat bed | 猫窝 | 猫用ベッド | c
pet_bed | pet | pet bed | 宠物窝 | ペットベッド | c
pet_bowl | pet | dog bowl;cat bowl;pet bowl | 宠物碗;猫碗;狗碗 | フードボウル | c
dog_food | pet | dog food | 狗粮 | ドッグフード | m
cat_food | pet | cat food | 猫粮 | キャットフード | m
yoga_mat | sports | yoga mat;exercise mat | 瑜伽垫 | ヨガマット | c
tent | sports | tent | 帐篷 | テント | c
sleeping_bag | sports | sleeping bag | 睡袋 | 寝袋 | c
dumbbell | sports | dumbbell;kettlebell | 哑铃;壶铃 | ダンベル | c
bicycle | sports | bicycle;bike | 自行车 | 自転車 | c
racket | sports | racket;racquet | 球拍 | ラケット | c
umbrella | general | umbrella | 雨伞;伞 | 傘 | c
sunglasses | general | sunglasses | 太阳镜;墨镜 | サングラス | p
armchair | furniture | armchair | 单人沙发 | アームチェア | c
stool | furniture | stool | 凳子 | スツール | c
chair | furniture | chair | 椅子 | 椅子 | c
coffee_table | furniture | coffee table | 茶几 | ローテーブル | c
side_table | furniture | side table | 边几 | サイドテーブル | c
desk | furniture | desk | 书桌 | 机 | c
table | furniture | table;dining table | 桌子;餐桌 | テーブル | c
shelf | furniture | bookshelf;bookcase;shelf | 书架;置物架 | 棚;本棚 | c
sofa | furniture | sofa;couch | 沙发 | ソファ | c
basket | home_decor | storage basket;basket | 收纳篮;篮子 | かご;バスケット | c
box | home_decor | storage box;jewellery box | 收纳盒;首饰盒 | 収納ボックス | c
french_press | drinkware | french press;cafetiere | 法压壶 | フレンチプレス | c
tea_set | drinkware | tea set | 茶具;茶具套装 | 茶器セット | c
jug | drinkware | jug;pitcher;carafe;decanter | 冷水壶;醒酒器 | ピッチャー;カラフェ | c
shot_glass | drinkware | shot glass;beer glass;whisky glass;champagne flute | 啤酒杯;威士忌杯;香槟杯 | ショットグラス;ビアグラス | c
straws | drinkware | drinking straws;straws | 吸管 | ストロー | p
coaster | home_decor | coaster | 杯垫 | コースター | c
baby_bottle | baby | baby bottle;sippy cup | 奶瓶;学饮杯 | 哺乳瓶 | c
bib | baby | bib | 围兜;口水巾 | スタイ;よだれかけ | c
romper | baby | romper;onesie;bodysuit;babygrow | 连体衣;爬服;哈衣 | ロンパース | c
swaddle | baby | swaddle;muslin cloth | 襁褓;包被;纱布巾 | おくるみ | c
pacifier | baby | pacifier;dummy clip;teether | 安抚奶嘴;牙胶 | おしゃぶり | c
nappy_bag | baby | changing mat;nappy bag;diaper bag | 隔尿垫;妈咪包 | おむつ替えシート | c
diapers | baby | nappies;diapers | 纸尿裤;尿不湿 | おむつ | p
train_set | toys | train set;wooden train | 火车玩具;轨道火车 | 汽車セット | c
toy_car | toys | toy car;remote control car;rc car | 玩具车;遥控车 | ミニカー;ラジコンカー | c
doll_house | toys | dollhouse;doll's house | 娃娃屋 | ドールハウス | c
play_kitchen | toys | play kitchen;toy kitchen | 过家家玩具;玩具厨房 | おままごとキッチン | c
kite | toys | kite | 风筝 | 凧 | c
scooter | toys | balance bike;scooter | 滑板车;平衡车 | キックボード | c
rattle | toys | rattle | 摇铃 | ガラガラ | c
modelling_clay | toys | modelling clay;play dough;slime | 橡皮泥;彩泥 | ねんど | m
jump_rope | sports | jump rope;skipping rope | 跳绳 | 縄跳び | c
resistance_band | sports | resistance band;exercise band | 弹力带;拉力带 | トレーニングバンド | c
foam_roller | sports | foam roller | 泡沫轴 | フォームローラー | c
ball | sports | football;basketball;volleyball;soccer ball | 足球;篮球;排球 | サッカーボール;バスケットボール | c
helmet | sports | helmet | 头盔 | ヘルメット | c
swimsuit | apparel | swimsuit;bikini;swim shorts | 泳衣;泳裤 | 水着 | c
goggles | sports | goggles | 泳镜;护目镜 | ゴーグル | p
fishing_rod | sports | fishing rod | 鱼竿 | 釣り竿 | c
camping_chair | sports | camping chair;folding chair | 露营椅;折叠椅 | キャンプチェア | c
camping_lantern | sports | camping lantern;camping light;camping lamp | 露营灯;帐篷灯 | キャンプランタン | c
camping_stove | sports | camping stove | 露营炉 | キャンプストーブ | c
hammock | sports | hammock | 吊床 | ハンモック | c
cooler | sports | cool box | 保温箱;冰桶 | クーラーボックス | c
bike_light | sports | bike light;bicycle light | 自行车灯 | 自転車ライト | c
torch | tools | flashlight;head torch;headlamp;torch | 手电筒;头灯 | 懐中電灯;ヘッドライト | c
drill_driver | tools | drill driver;drill-driver | 充电钻 | ドリルドライバー | c
steamer_basket | kitchenware | bamboo steamer | 蒸笼 | せいろ | c
bench_vice | tools | bench vice;bench vise | 台虎钳;台钳 | 万力 | c
soldering_iron | tools | soldering iron | 电烙铁 | はんだごて | c
floor_pump | sports | floor pump;bicycle pump;bike pump | 打气筒 | 空気入れ | c
drill | tools | cordless drill;power drill;impact driver;drill | 电钻;冲击钻 | 電動ドリル | c
screwdriver_set | tools | screwdriver set;screwdriver | 螺丝刀套装;螺丝刀 | ドライバーセット | c
hammer | tools | hammer | 锤子 | ハンマー | c
wrench | tools | wrench;spanner;socket set | 扳手 | レンチ | c
pliers | tools | pliers | 钳子 | ペンチ | p
saw | tools | hand saw;pruning saw | 锯子 | のこぎり | c
tape_measure | tools | tape measure | 卷尺 | 巻尺 | c
toolbox | tools | toolbox;tool box;tool bag;tool roll | 工具箱;工具包 | 工具箱 | c
multitool | tools | multi-tool;multitool;pocket knife;penknife | 多功能刀;折叠刀 | マルチツール | c
ladder | tools | step ladder;ladder | 梯子;折叠梯 | はしご;脚立 | c
glue | tools | wood glue;glue gun | 热熔胶枪;胶水 | グルーガン | c
work_gloves | tools | work gloves;gardening gloves | 劳保手套;园艺手套 | 作業用手袋 | p
pruner | garden | secateurs;pruning shears;garden shears | 修枝剪;园艺剪 | 剪定ばさみ | p
trowel | garden | trowel;garden tool set | 园艺铲 | 移植ごて | c
watering_can | garden | watering can | 洒水壶;浇水壶 | じょうろ | c
hose | garden | garden hose | 水管;浇花水管 | 散水ホース | c
seeds | garden | flower seeds;vegetable seeds;seeds | 花种子;种子 | 種 | p
bird_feeder | garden | bird feeder;bird house | 喂鸟器;鸟屋 | バードフィーダー | c
succulent | garden | succulent;houseplant;bonsai | 多肉植物;绿植;盆栽 | 観葉植物 | c
artificial_flowers | home_decor | artificial flowers;dried flowers;silk flowers | 仿真花;假花;干花 | 造花;ドライフラワー | p
peanut_butter | food | peanut butter;almond butter;nut butter | 花生酱;坚果酱 | ピーナッツバター | m
rice | food | rice | 大米;香米;糙米 | 白米;玄米 | m
noodles | food | noodles;ramen | 面条;拉面;挂面;米粉 | ラーメン;麺 | p
pasta | food | pasta;spaghetti | 意面;意大利面 | パスタ | m
granola | food | granola;muesli | 麦片;燕麦片 | グラノーラ | m
oats | food | oats | 燕麦 | オーツ麦 | p
flour | food | flour | 面粉 | 小麦粉 | m
sugar | food | brown sugar;cane sugar | 红糖 | 黒糖 | m
salt | food | sea salt | 海盐 | 海塩 | m
spices | food | spice mix;spices;seasoning | 香料;调料;调味料 | スパイス | p
hot_sauce | food | hot sauce;chilli sauce;chili sauce;chili oil | 辣椒酱;辣酱;辣椒油 | チリソース | m
soy_sauce | food | soy sauce | 酱油 | 醤油 | m
vinegar | food | vinegar;apple cider vinegar | 醋 | ビネガー | m
sauce | food | pesto;tomato sauce | 番茄酱;沙拉酱 | ソース | m
syrup | food | maple syrup;syrup | 糖浆;枫糖浆 | シロップ | m
chips | food | crisps;potato chips | 薯片 | ポテトチップス | p
cake | food | cake;brownie;muffin | 蛋糕;糕点;月饼 | ケーキ | c
bread | food | sourdough bread;sourdough;bread | 面包 | パン | m
candy | food | sweets;candy;candies;gummies;fudge;toffee;nougat | 糖果;软糖;硬糖;牛轧糖;奶糖 | キャンディ | p
dried_fruit | food | dried fruit;raisins;dried mango | 果干;葡萄干;红枣;芒果干 | ドライフルーツ | m
jerky | food | beef jerky;jerky | 牛肉干;肉脯 | ジャーキー | m
cheese | food | cheese | 奶酪;芝士 | チーズ | m
tofu_snack | food | seaweed snack;dried seaweed | 海苔;紫菜 | 海苔 | m
popcorn | food | popcorn | 爆米花 | ポップコーン | m
protein_powder | food | protein powder;whey protein | 蛋白粉 | プロテイン | m
matcha | tea | matcha;matcha powder | 抹茶;抹茶粉 | 抹茶 | m
earl_grey | tea | earl grey;chai;rooibos;jasmine tea | 伯爵茶;茉莉花茶 | アールグレイ | m
wine | food | red wine;white wine;sparkling wine | 红酒;葡萄酒 | ワイン | m
juice | food | juice;lemonade;kombucha | 果汁;康普茶 | ジュース | m
garlic_press | kitchenware | garlic press | 压蒜器;蒜泥器;捣蒜器 | にんにく絞り | c
peeler | kitchenware | vegetable peeler;peeler;grater | 削皮刀;刨丝器;擦丝器 | ピーラー | c
spatula | kitchenware | spatula;ladle;whisk;wooden spoon | 锅铲;汤勺;打蛋器 | フライ返し;泡立て器 | c
rolling_pin | kitchenware | rolling pin | 擀面杖 | 麺棒 | c
baking_tray | kitchenware | baking tray;baking tin;cake tin;muffin tin | 烤盘;蛋糕模具 | 天板;ケーキ型 | c
scale | kitchenware | kitchen scale;digital scale | 厨房秤;电子秤 | キッチンスケール | c
air_fryer | kitchenware | air fryer | 空气炸锅 | エアフライヤー | c
electric_cooker | kitchenware | electric cooker;rice cooker;slow cooker;pressure cooker | 电煮锅;电饭煲;电饭锅;电热锅;高压锅 | 炊飯器 | c
wok | kitchenware | wok;dutch oven;casserole | 铸铁锅;珐琅锅;砂锅;汤锅;奶锅 | 中華鍋;ホーロー鍋 | c
blender | kitchenware | blender;juicer;food processor | 榨汁机;榨汁杯;料理机;破壁机;搅拌机 | ミキサー | c
coffee_maker | kitchenware | coffee maker;espresso machine;coffee machine;moka pot | 咖啡机;摩卡壶 | コーヒーメーカー | c
coffee_grinder | kitchenware | coffee grinder;pepper mill | 磨豆机;研磨器 | コーヒーミル | c
toaster | kitchenware | toaster | 烤面包机 | トースター | c
tray | kitchenware | serving tray;tray | 托盘 | トレー | c
cutlery | kitchenware | cutlery set;cutlery;flatware | 餐具;刀叉套装 | カトラリー | m
chopsticks | kitchenware | chopsticks | 筷子 | 箸 | p
spoon | kitchenware | spoon;teaspoon | 勺子;汤匙 | スプーン | c
drink_sachet | tea | drink sachet | 料包;汤料包;茶料包 | ドリンクパック | c
hand_fork | garden | hand fork;weeding fork;garden fork | 园艺叉;除草叉 | ガーデンフォーク | c
fork | kitchenware | fork | 叉子 | フォーク | c
kitchen_scissors | kitchenware | kitchen scissors | 厨房剪 | キッチンばさみ | p
scissors | stationery | scissors;embroidery scissors | 剪刀 | はさみ | p
tea_towel | home_textile | tea towel;dishcloth;dish cloth | 茶巾;抹布;洗碗布 | ふきん | c
oven_mitt | kitchenware | oven mitt;oven glove;pot holder | 隔热手套 | ミトン | c
food_wrap | kitchenware | food wraps;beeswax wraps;food wrap | 保鲜布;蜂蜡布 | フードラップ | p
storage_bags | kitchenware | freezer bags;food bags | 保鲜袋;密封袋 | 保存袋 | p
dish_rack | kitchenware | dish rack;spice rack | 沥水架;调料架 | 水切りラック | c
thermal_lunch_bag | bags | lunch bag;cooler bag | 保温袋;便当包 | ランチバッグ | c
gym_bag | bags | gym bag;duffel bag;duffle bag;holdall;weekender | 健身包;旅行袋 | ジムバッグ;ボストンバッグ | c
belt_bag | bags | belt bag;fanny pack;bum bag;sling bag;clutch | 腰包;胸包;手拿包 | ウエストポーチ | c
laptop_bag | bags | laptop bag;laptop sleeve;laptop case;briefcase | 电脑包;内胆包;公文包 | パソコンケース | c
schoolbag | bags | school bag;schoolbag | 书包 | 通学かばん | c
passport_cover | leather_goods | passport cover;passport holder;luggage tag | 护照夹;行李牌 | パスポートケース | c
phone_holder | electronics | phone stand;phone holder;phone mount;car mount | 手机支架;车载支架 | スマホスタンド | c
laptop_stand | electronics | laptop stand;monitor stand | 电脑支架;笔记本支架 | ノートパソコンスタンド | c
screen_protector | electronics | screen protector | 钢化膜;手机膜 | 保護フィルム | c
wireless_charger | electronics | wireless charger;charging station;charging pad | 无线充电器;充电底座 | ワイヤレス充電器 | c
adapter | electronics | usb hub;power strip;extension lead | 转换器;扩展坞;插线板;排插 | アダプター | c
mouse | electronics | computer mouse;wireless mouse;gaming mouse | 鼠标;无线鼠标 | マウス | c
mouse_mat | electronics | mouse mat;mouse pad;mousepad;desk mat | 鼠标垫;桌垫 | マウスパッド | c
webcam | electronics | webcam;dash cam | 摄像头;相机;行车记录仪 | カメラ | c
monitor | electronics | monitor | 显示器 | モニター | c
tablet_case | electronics | tablet case;ipad case | 平板保护套;平板壳 | タブレットケース | c
smart_watch | electronics | smartwatch;smart watch;fitness tracker | 智能手表;手环 | スマートウォッチ | c
watch_strap | jewellery | watch strap;watch band | 表带 | 時計バンド | c
fan | electronics | desk fan;portable fan;fan | 风扇;小风扇 | 扇風機 | c
humidifier | electronics | humidifier;air purifier | 加湿器;空气净化器 | 加湿器 | c
hair_dryer | beauty | hair dryer;hairdryer;hair straightener;curling iron | 吹风机;电吹风;卷发棒;直发器 | ドライヤー | c
toothbrush | beauty | electric toothbrush;toothbrush | 电动牙刷;牙刷 | 歯ブラシ | c
shaver | beauty | electric shaver;razor;safety razor;trimmer | 剃须刀;刮胡刀 | シェーバー | c
vacuum | electronics | vacuum cleaner;robot vacuum | 吸尘器;扫地机器人 | 掃除機 | c
printer | electronics | printer;label printer | 打印机;标签机 | プリンター | c
projector | electronics | projector | 投影仪 | プロジェクター | c
led_strip | home_decor | led strip;string lights;fairy lights | 灯带;灯串;串灯 | ストリングライト | p
light_bulb | home_decor | light bulb | 灯泡 | 電球 | c
lantern | home_decor | lantern | 灯笼;提灯 | ランタン | c
candle_holder | home_decor | candle holder;candlestick;tealight holder | 烛台 | キャンドルホルダー | c
wax_melts | candle | wax melts;tea lights;tealights | 香薰蜡片;茶蜡 | ワックスメルト | p
room_spray | fragrance | room spray;pillow spray;body mist | 房间喷雾;香氛喷雾 | ルームスプレー | c
essential_oil | fragrance | essential oil | 精油 | エッセンシャルオイル | m
wall_art | home_decor | wall art;art print;giclée print;giclee print;screen print;poster;canvas print;linocut | 装饰画;挂画;海报 | ポスター | c
wall_hanging | home_decor | wall hanging;dream catcher;macrame | 挂毯;捕梦网 | タペストリー | c
figurine | home_decor | figurine;statue;ornament | 摆件;手办;雕像 | 置物 | c
door_mat | home_decor | door mat;doormat;bath mat | 门垫;地垫;浴室垫 | 玄関マット | c
curtain | home_textile | curtains;curtain;shower curtain | 窗帘;浴帘 | カーテン | c
tablecloth | home_textile | tablecloth;table runner;placemat;napkins | 桌布;桌旗;餐垫 | テーブルクロス | c
pillow | home_textile | memory foam pillow;pillow | 枕头;乳胶枕;记忆枕 | 枕 | c
duvet | home_textile | duvet;comforter;quilt | 被子;羽绒被;蚕丝被;夏凉被 | 布団 | c
mattress | home_textile | mattress topper;mattress | 床垫 | マットレス | c
bath_robe | home_textile | bathrobe;dressing gown;robe | 浴袍;睡袍 | バスローブ | c
laundry_basket | home_decor | laundry basket;hamper | 脏衣篮;洗衣篮 | ランドリーバスケット | c
hanger | home_decor | coat hangers;hangers;coat hooks | 衣架;挂钩 | ハンガー | p
organiser | home_decor | desk organiser;desk organizer;drawer organiser;drawer organizer;organiser;organizer | 收纳架;桌面收纳 | デスクオーガナイザー | c
soap_dish | home_decor | soap dish;soap dispenser;toothbrush holder | 肥皂盒;皂盒;皂液器;牙刷架 | ソープディッシュ | c
trash_can | home_decor | waste bin;trash can | 垃圾桶 | ゴミ箱 | c
tissue_box | home_decor | tissue box;tissue box cover | 纸巾盒 | ティッシュケース | c
pyjamas | apparel | pyjamas;pajamas | 睡衣;家居服 | パジャマ | p
underwear | apparel | underwear;boxers;briefs;bra;panties | 内裤;内衣;文胸 | 下着 | m
polo_shirt | apparel | polo shirt | Polo衫;POLO衫 | ポロシャツ | c
vest | apparel | waistcoat;vest;tank top | 背心;马甲 | ベスト | c
top | apparel | crop top | 吊带 | トップス | c
jumpsuit | apparel | jumpsuit;dungarees;overalls | 连体裤;背带裤 | オーバーオール | c
sweatpants | apparel | sweatpants;joggers | 运动裤;卫裤 | スウェットパンツ | p
down_jacket | apparel | down jacket;parka;puffer jacket | 羽绒服;棉服 | ダウンジャケット | c
windbreaker | apparel | windbreaker;blazer | 西装;风衣;冲锋衣 | ウインドブレーカー | c
kimono | apparel | kimono;hanfu;qipao | 汉服;旗袍 | 着物 | c
tie | apparel | necktie;bow tie;silk tie | 领带;领结 | ネクタイ | c
headband | apparel | headband;hair band;bandana | 发带;头巾 | ヘアバンド | c
hair_clip | jewellery | hair clip;hairpin;claw clip;scrunchie;scrunchies | 发夹;抓夹;发圈;发簪 | ヘアクリップ | c
brooch | jewellery | brooch;enamel pin;pin badge | 胸针;徽章 | ブローチ | c
anklet | jewellery | anklet | 脚链 | アンクレット | c
cufflinks | jewellery | cufflinks | 袖扣 | カフスボタン | p
tights | apparel | tights;stockings | 丝袜;连裤袜;袜裤 | タイツ | p
high_heels | shoes | high heels | 高跟鞋 | ハイヒール | p
canvas_shoes | shoes | canvas shoes | 帆布鞋;小白鞋;老爹鞋;皮鞋 | キャンバスシューズ | p
face_mask | beauty | face mask;sheet mask;clay mask | 面膜;泥膜 | フェイスマスク | c
cleanser | beauty | face wash;facial cleanser;cleanser;cleansing balm | 洗面奶;洁面乳;洁面;卸妆膏;卸妆油 | 洗顔料 | m
toner | beauty | toner;face mist | 爽肤水;化妆水 | 化粧水 | m
sunscreen | beauty | sunscreen;sun cream | 防晒霜;防晒乳;防晒喷雾 | 日焼け止め | m
eye_cream | beauty | eye cream | 眼霜 | アイクリーム | m
foundation | beauty | foundation;concealer | 粉底液;遮瑕膏;气垫 | ファンデーション | m
mascara | beauty | mascara;eyeliner | 睫毛膏;眼线笔 | マスカラ | m
eyeshadow | beauty | eyeshadow palette;eyeshadow;blush | 眼影盘;眼影;腮红 | アイシャドウ | m
nail_polish | beauty | nail polish | 指甲油;甲油胶 | マニキュア | m
body_wash | beauty | body wash;shower gel | 沐浴露 | ボディソープ | m
bath_bomb | beauty | bath bombs;bath bomb;bath salts;bath salt | 浴盐;泡澡球 | バスボム | c
body_scrub | beauty | body scrub;sugar scrub | 身体磨砂膏 | ボディスクラブ | m
body_butter | beauty | body butter;body oil;beard oil;hair oil;massage oil | 身体油;护发精油;胡须油 | ボディオイル | m
deodorant | beauty | deodorant | 止汗膏;走珠 | デオドラント | m
toothpaste | beauty | toothpaste | 牙膏 | 歯磨き粉 | m
hair_mask | beauty | hair mask | 发膜 | ヘアマスク | c
hairbrush | beauty | hairbrush;hair brush | 气垫梳;按摩梳 | ヘアブラシ | c
dog_toy | pet | dog toy;cat toy;chew toy | 狗玩具;猫玩具;逗猫棒 | 犬用おもちゃ;猫用おもちゃ | c
scratching_post | pet | scratching post;cat scratcher;cat tree | 猫抓板;猫爬架;猫抓柱 | 爪とぎ | c
cat_litter | pet | cat litter | 猫砂 | 猫砂 | m
litter_scoop | pet | litter scoop;cat litter scoop | 猫砂铲 | 猫砂スコップ | c
litter_box | pet | litter box;litter tray | 猫砂盆 | 猫トイレ | c
pet_carrier | pet | pet carrier;cat carrier | 猫包;宠物背包;航空箱 | ペットキャリー | c
dog_treats | pet | dog treats;cat treats | 狗零食;猫零食;冻干 | 犬用おやつ | p
dog_coat | pet | dog coat;dog jumper;dog raincoat | 狗衣服;宠物衣服 | 犬服 | c
pet_brush | pet | pet brush;dog brush;cat brush | 宠物梳 | ペットブラシ | c
pet_fountain | pet | pet fountain;water fountain | 宠物饮水机 | 自動給水器 | c
fish_tank | pet | fish tank;aquarium | 鱼缸 | 水槽 | c
stickers | stationery | stickers;washi tape | 贴纸;胶带;和纸胶带 | ステッカー | p
calendar | stationery | calendar | 日历;台历 | カレンダー | c
pencils | stationery | coloured pencils;colored pencils;pencils;crayons;markers | 彩铅;铅笔;马克笔;蜡笔 | 色鉛筆 | p
bookmark | stationery | bookmark | 书签 | しおり | c
stamp | stationery | rubber stamp | 印章 | スタンプ | c
paint_set | stationery | paint set;watercolour set;watercolor set | 颜料;水彩颜料 | 絵の具セット | c
book | books | cookbook;picture book | 绘本;书籍 | 絵本 | c
yarn | stationery | wool yarn;knitting kit;embroidery kit;sewing kit | 毛线;刺绣套件;针线盒 | 毛糸 | m
bookend | stationery | bookends | 书立;书挡 | ブックエンド | p
folder | stationery | document folder;file box | 文件夹;文件盒 | ファイル | c
bed_frame | furniture | bed frame;bunk bed | 床架 | ベッドフレーム | c
wardrobe | furniture | wardrobe;sideboard;chest of drawers | 衣柜;斗柜;柜子 | ワードローブ | c
shoe_rack | furniture | shoe rack;coat rack;clothes rail | 鞋架;鞋柜;衣帽架 | 靴棚 | c
bench | furniture | bench | 长凳;换鞋凳 | ベンチ | c
nightstand | furniture | nightstand;bedside table | 床头柜 | ナイトテーブル | c
bean_bag | furniture | bean bag;pouf;floor cushion | 懒人沙发;坐垫;蒲团 | ビーズクッション | c
car_accessory | general | car seat cover;car organiser;car organizer;car air freshener | 汽车坐垫;车载香薰;车载收纳 | カーシートカバー | c
first_aid_kit | general | first aid kit | 急救包 | 救急セット | c
water_filter | kitchenware | water filter | 滤水壶;净水器 | 浄水器 | c
lighter | general | lighter | 打火机 | ライター | c
music_box | general | music box | 八音盒 | オルゴール | c
ukulele | general | ukulele;guitar;kalimba | 尤克里里;吉他;拇指琴 | ウクレレ | c
massage_gun | sports | massage gun;massager | 筋膜枪;按摩仪;按摩器 | マッサージガン | c
eye_mask | home_textile | sleep mask;eye mask | 眼罩 | アイマスク | c
hot_water_bottle | home_textile | hot water bottle | 热水袋;暖水袋;暖手宝 | 湯たんぽ | c
heated_blanket | home_textile | heated blanket | 电热毯 | 電気毛布 | c
gift_set | general | gift set | 礼盒套装 | ギフトセット | c
grow_light | garden | grow light;plant light | 植物灯;补光灯 | 植物育成ライト | c
mosquito_net | baby | mosquito net | 蚊帐 | 蚊帳 | c
jujube | food | jujubes | 灰枣;大枣;骏枣 | なつめ | p
building_tiles | toys | building tiles;magnetic tiles | 磁力片 | マグネットブロック | p
hanfu_set | apparel | hanfu set | 汉服裙 | 漢服セット | c
pour_over | kitchenware | pour-over kettle;coffee kettle | 手冲咖啡壶;咖啡壶;手冲壶 | コーヒーケトル | c
incense_burner | home_decor | oil burner;incense burner | 香薰炉;香炉 | 香炉 | c
face_towel | beauty | face towel;cotton tissue | 洗脸巾;棉柔巾 | コットンタオル | c
chinos | apparel | chinos | 休闲裤;工装裤 | チノパン | p
solar_lights | garden | solar lights;garden lights | 太阳能灯;庭院灯 | ソーラーライト | p
hub | electronics | usb c hub;usb-c hub;hub | 集线器 | USBハブ | c
tea_caddy | kitchenware | tea caddy | 茶叶罐 | 茶筒 | c
cable_tray | electronics | cable tray;cable organiser;cable organizer;cable clip | 理线盒;理线槽 | ケーブルトレー | c
sesame_oil | food | sesame oil;rapeseed oil | 芝麻油;香油;麻油;菜籽油;花生油;山茶油 | ごま油 | m
