# id | category | en | zh | ja | number: c count, p plural only, m mass
mug | drinkware | mug | 马克杯;露营杯;搪瓷杯;杯子;水杯 | マグカップ;マグ | c
cup | drinkware | cup;teacup;coffee cup | 茶杯;咖啡杯;杯 | カップ;湯のみ | c
tumbler | drinkware | tumbler | 随行杯;随手杯 | タンブラー | c
bottle_drink | drinkware | water bottle;flask;thermos;vacuum bottle | 水瓶;保温杯;保温瓶;水壶 | 水筒;ボトル | c
glass_drink | drinkware | wine glass;drinking glass;tumbler glass | 酒杯;玻璃杯 | グラス | c
teapot | drinkware | teapot;kettle | 茶壶;水壶 | 急須;ティーポット | c
candle | candle | scented candle;candle | 香薰蜡烛;蜡烛 | キャンドル;ろうそく | c
diffuser | candle | reed diffuser;diffuser | 香薰;扩香器;无火香薰 | ディフューザー | c
incense | candle | incense | 线香;香 | お香 | m
eau_de_parfum | fragrance | eau de parfum;eau de toilette;perfume;cologne | 浓香水;淡香水;香水 | 香水;オードパルファム | m
black_tea | tea | black tea | 红茶 | 紅茶 | m
green_tea | tea | green tea | 绿茶 | 緑茶 | m
oolong_tea | tea | oolong tea;oolong | 乌龙茶 | 烏龍茶 | m
white_tea | tea | white tea | 白茶 | 白茶 | m
tea | tea | herbal tea;tea | 茶叶;普洱茶;花茶;茶 | お茶;茶葉 | m
headphones | electronics_audio | headphones;headset | 头戴式耳机;无线耳机;耳机 | ヘッドホン;ヘッドフォン | p
earbuds | electronics_audio | earbuds;earphones;in-ears | 入耳式耳机;蓝牙耳机;耳塞 | イヤホン | p
speaker | electronics_audio | bluetooth speaker;speaker | 蓝牙音箱;音箱;音响 | スピーカー | c
charger | electronics | power bank;charger | 充电宝;充电器 | 充電器;モバイルバッテリー | c
cable | electronics | charging cable | 充电线;数据线 | ケーブル | c
lamp | home_decor | desk lamp;table lamp;night light;lamp | 台灯;小夜灯;灯 | ランプ;ライト | c
phone_case | electronics | phone case | 手机壳 | スマホケース | c
keyboard | electronics | keyboard | 键盘 | キーボード | c
watch | jewellery | wristwatch;watch | 手表;腕表 | 腕時計 | c
wallet | leather_goods | bifold wallet;wallet;card holder;cardholder;purse | 钱包;卡包;钱夹 | 財布;カードケース | c
belt | leather_goods | leather belt;belt | 皮带;腰带 | ベルト | c
key_ring | leather_goods | key ring;keyring;key fob | 钥匙扣 | キーホルダー | c
tote_bag | bags | tote bag;tote;shopper | 托特包;帆布袋;购物袋 | トートバッグ | c
backpack | bags | backpack;rucksack | 双肩包;背包 | リュック;バックパック | c
handbag | bags | handbag;shoulder bag;crossbody bag;bag | 手提包;单肩包;斜挎包;包包;包 | ハンドバッグ;バッグ | c
suitcase | bags | suitcase;carry-on | 行李箱;旅行箱 | スーツケース | c
pouch | bags | toiletry bag;pouch | 收纳袋;化妆包 | ポーチ | c
vase | home_decor | vase | 花瓶;花器 | 花瓶;花器 | c
bowl | kitchenware | bowl | 碗 | ボウル;鉢 | c
plate | kitchenware | plate | 盘子;餐盘;盘 | 皿;プレート | c
knife | kitchenware | kitchen knife;chef's knife;paring knife;knife | 陶瓷刀;菜刀;水果刀;刀具;厨刀;刀 | 包丁;ナイフ | c
pan | kitchenware | frying pan;skillet;saucepan;pan | 平底锅;煎锅;炒锅;锅 | フライパン;鍋 | c
cutting_board | kitchenware | cutting board;chopping board | 砧板;菜板;切菜板 | まな板 | c
apron | kitchenware | apron | 围裙 | エプロン | c
storage_jar | kitchenware | storage jar;canister | 储物罐;密封罐 | 保存容器 | c
lunch_box | kitchenware | lunch box;bento box | 饭盒;便当盒 | 弁当箱 | c
picture_frame | home_decor | picture frame;photo frame | 相框;画框 | フォトフレーム | c
cushion | home_decor | cushion cover;cushion;throw pillow | 抱枕;靠垫 | クッション | c
blanket | home_decor | throw blanket;blanket | 毛毯;毯子;盖毯 | ブランケット;毛布 | c
rug | home_decor | rug;carpet | 地毯 | ラグ | c
towel | home_textile | towel | 毛巾;浴巾 | タオル | c
bedding | home_textile | duvet cover;bed linen;sheets;pillowcase | 床单;被套;四件套;枕套 | シーツ;布団カバー | c
mirror | home_decor | mirror | 镜子 | 鏡 | c
planter | home_decor | flower pot;planter;plant pot | 花盆 | 植木鉢 | c
clock | home_decor | wall clock;clock | 挂钟;时钟 | 時計 | c
dress | apparel | dress | 连衣裙;裙子;长裙 | ワンピース;ドレス | c
shirt | apparel | t-shirt;tee;shirt;blouse | 衬衫;T恤;上衣 | シャツ;Tシャツ | c
sweater | apparel | sweater;jumper;cardigan;hoodie;sweatshirt;pullover | 毛衣;卫衣;针织衫;开衫 | セーター;パーカー | c
jacket | apparel | jacket;coat;parka | 外套;夹克;大衣;风衣 | ジャケット;コート | c
trousers | apparel | trousers;jeans;pants;shorts;leggings | 裤子;牛仔裤;长裤;短裤 | パンツ;ズボン | p
skirt | apparel | skirt | 半身裙;短裙 | スカート | c
scarf | apparel | scarf;shawl | 围巾;丝巾;披肩 | マフラー;スカーフ | c
hat | apparel | hat;beanie;cap | 帽子;渔夫帽 | 帽子 | c
socks | apparel | socks | 袜子 | 靴下 | p
gloves | apparel | gloves;mittens | 手套 | 手袋 | p
sneakers | shoes | sneakers;trainers;running shoes | 运动鞋;跑鞋;板鞋 | スニーカー | p
boots | shoes | boots | 靴子;短靴 | ブーツ | p
sandals | shoes | sandals;slippers;flip-flops | 凉鞋;拖鞋 | サンダル;スリッパ | p
shoes | shoes | loafers;shoes | 皮鞋;鞋子;鞋 | 靴;シューズ | p
face_cream | beauty | face cream;moisturiser;moisturizer;day cream;night cream;hand cream;body lotion;cream | 面霜;乳液;护手霜;身体乳 | クリーム;乳液 | m
serum | beauty | serum;face oil | 精华液;精华;面油 | 美容液 | m
soap | beauty | soap bar;soap | 手工皂;香皂;肥皂 | 石けん;石鹸 | m
lipstick | beauty | lipstick;lip balm | 口红;唇膏 | 口紅;リップ | c
shampoo | beauty | shampoo;conditioner | 洗发水;护发素 | シャンプー | m
brush_beauty | beauty | make-up brush;makeup brush;hairbrush;comb | 化妆刷;梳子;木梳 | ブラシ;くし | c
ring | jewellery | ring | 戒指 | 指輪;リング | c
necklace | jewellery | necklace;pendant | 项链;吊坠 | ネックレス | c
earrings | jewellery | earrings;studs | 耳环;耳钉 | イヤリング;ピアス | p
bracelet | jewellery | bracelet;bangle | 手链;手镯 | ブレスレット | c
wooden_toy | toys | stacking toy;pull toy;toy | 积木;玩具;木马 | おもちゃ;積み木 | c
building_blocks | toys | building blocks;blocks | 积木块 | ブロック | p
doll | toys | doll;teddy bear;plush toy;soft toy | 玩偶;毛绒玩具;娃娃 | ぬいぐるみ;人形 | c
puzzle | toys | jigsaw puzzle;jigsaw;puzzle | 拼图 | パズル | c
board_game | toys | board game;card game | 桌游 | ボードゲーム | c
coffee | food | coffee beans;ground coffee;coffee | 咖啡豆;咖啡粉;咖啡 | コーヒー豆;コーヒー | m
honey | food | honey | 蜂蜜 | はちみつ | m
chocolate | food | chocolate | 巧克力 | チョコレート | m
olive_oil | food | olive oil;sunflower oil | 橄榄油 | オリーブオイル | m
biscuits | food | biscuits;cookies | 饼干;曲奇 | クッキー;ビスケット | p
jam | food | jam;marmalade | 果酱 | ジャム | m
nuts | food | nuts;almonds;walnuts | 坚果;核桃 | ナッツ | p
notebook | stationery | notebook;journal;planner;sketchbook | 笔记本;手账;日记本 | ノート;手帳 | c
pen | stationery | fountain pen;ballpoint pen;pen | 钢笔;圆珠笔;笔 | 万年筆;ペン | c
pencil_case | stationery | pencil case | 笔袋;铅笔盒 | 筆箱 | c
greeting_cards | stationery | greeting card;postcard | 贺卡;明信片 | ポストカード | c
dog_leash | pet | dog leash;dog lead;leash;dog collar;dog harness | 狗绳;牵引绳;狗项圈;胸背带 | リード;首輪 | c
pet_bed | pet | dog bed;cat bed;pet bed | 猫窝;狗窝;宠物窝 | ペットベッド | c
pet_bowl | pet | dog bowl;cat bowl;pet bowl | 宠物碗;猫碗;狗碗 | フードボウル | c
pet_food | pet | dog food;cat food;dog treats;cat treats | 狗粮;猫粮 | ペットフード | m
yoga_mat | sports | yoga mat;exercise mat | 瑜伽垫 | ヨガマット | c
tent | sports | tent | 帐篷 | テント | c
sleeping_bag | sports | sleeping bag | 睡袋 | 寝袋 | c
dumbbell | sports | dumbbell;kettlebell | 哑铃;壶铃 | ダンベル | c
bicycle | sports | bicycle;bike | 自行车 | 自転車 | c
racket | sports | racket;racquet | 球拍 | ラケット | c
umbrella | general | umbrella | 雨伞;伞 | 傘 | c
sunglasses | general | sunglasses | 太阳镜;墨镜 | サングラス | p
chair | furniture | armchair;chair;stool | 椅子;凳子;单人沙发 | 椅子;スツール | c
table | furniture | coffee table;side table;dining table;desk;table | 餐桌;书桌;茶几;边几;桌子 | テーブル;机 | c
shelf | furniture | bookshelf;shelf | 书架;置物架 | 棚;本棚 | c
sofa | furniture | sofa;couch | 沙发 | ソファ | c
basket | home_decor | storage basket;basket | 收纳篮;篮子 | かご;バスケット | c
box | home_decor | storage box;jewellery box | 收纳盒;首饰盒 | 収納ボックス | c
