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
diffuser | candle | reed diffuser;diffuser | 香薰;扩香器;无火香薰 | ディフューザー | c
incense | candle | incense | 线香;香 | お香 | m
eau_de_parfum | fragrance | eau de parfum | 浓香水 | オードパルファム | m
eau_de_toilette | fragrance | eau de toilette | 淡香水 | オードトワレ | m
perfume | fragrance | perfume | 香水 | 香水 | m
cologne | fragrance | cologne | 古龙水 | コロン | m
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
dress | apparel | dress | 连衣裙;裙子;长裙 | ワンピース;ドレス | c
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
skirt | apparel | skirt | 半身裙;短裙 | スカート | c
scarf | apparel | scarf;shawl | 围巾;丝巾;披肩 | マフラー;スカーフ | c
hat | apparel | hat;beanie;cap | 帽子;渔夫帽 | 帽子 | c
socks | apparel | socks | 袜子 | 靴下 | p
gloves | apparel | gloves;mittens | 手套 | 手袋 | p
sneakers | shoes | sneakers;trainers;running shoes | 运动鞋;跑鞋;板鞋 | スニーカー | p
boots | shoes | boots | 靴子;短靴 | ブーツ | p
sandals | shoes | sandals;flip-flops | 凉鞋 | サンダル | p
slippers | shoes | slippers | 拖鞋 | スリッパ | p
loafers | shoes | loafers | 乐福鞋 | ローファー | p
shoes | shoes | shoes | 鞋子;鞋 | 靴;シューズ | p
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
shelf | furniture | bookshelf;shelf | 书架;置物架 | 棚;本棚 | c
sofa | furniture | sofa;couch | 沙发 | ソファ | c
basket | home_decor | storage basket;basket | 收纳篮;篮子 | かご;バスケット | c
box | home_decor | storage box;jewellery box | 收纳盒;首饰盒 | 収納ボックス | c
