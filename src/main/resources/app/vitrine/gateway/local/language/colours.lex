# id | en | zh | ja | hex
cream | cream | 米白色;米色;奶白色 | クリーム色 | #F3EBDD
ivory | ivory;off-white;off white | 象牙白 | アイボリー | #FBF6E9
white | white | 白色;白 | 白 | #FFFFFF
black | black;matte black | 黑色;哑光黑;黑 | 黒;ブラック | #1E1E1E
graphite | graphite | 石墨灰 | グラファイト | #4A4D52
grey | grey;gray;light grey;dark grey;charcoal | 灰色;浅灰;深灰;浅灰色;深灰色 | グレー;灰色 | #8A8A8A
navy | navy;navy blue | 藏青色;藏青 | 紺;ネイビー | #1B2A49
dark_blue | dark blue;dark-blue | 深蓝色;深蓝 | 濃い青 | #1F3556
light_blue | light blue;sky blue | 浅蓝色;天蓝色 | 水色 | #9CC4E4
blue | blue | 蓝色 | 青;ブルー | #2F6FB0
red | red;bright red | 红色;大红 | 赤;レッド | #B3202A
burgundy | burgundy;wine red | 酒红色;酒红 | ワインレッド | #6B1F2E
pink | pink;dusty pink;pastel pink | 粉色;粉红色;浅粉;粉红 | ピンク | #EBA9B6
orange | orange | 橙色;橘色 | オレンジ | #E8812F
terracotta | terracotta | 赤陶色 | テラコッタ | #C2694B
mustard | mustard | 姜黄色 | マスタード | #D6A32E
yellow | yellow | 黄色 | 黄色 | #EBC53D
dark_green | dark green;forest green | 深绿色;墨绿色;深绿;墨绿 | 深緑 | #234D3A
olive | olive green;olive | 橄榄绿;军绿 | オリーブ | #6B6B3A
sage | sage green;sage | 鼠尾草绿 | セージグリーン | #A3B096
leaf_colour | green | 绿色 | 緑;グリーン | #3F7F4F
lavender | lavender | 薰衣草色 | ラベンダー | #B7A6D6
purple | purple | 紫色 | 紫 | #7A5A9A
brown | brown;dark brown | 棕色;深棕;咖啡色 | 茶色;ブラウン | #6B4A33
tan | tan;camel;cognac | 棕黄色;驼色;焦糖色 | キャメル | #B5814F
beige | beige | 杏色;卡其色;卡其 | ベージュ | #D8C7AC
oatmeal | oatmeal;sand | 燕麦色 | オートミール | #D9CDB8
amber | amber;amber-coloured | 琥珀色 | 琥珀色;アンバー | #B5732B
champagne_gold | champagne-gold;champagne gold | 香槟金 | シャンパンゴールド | #D9C08C
rose_gold | rose gold | 玫瑰金 | ローズゴールド | #C98E86
gold_colour | gold;golden | 金色;烫金 | 金色;ゴールド | #C9A13B
silver_colour | silver-coloured;silver | 银色 | 銀色 | #B8BCC2
copper_colour | copper | 铜色 | 銅色 | #B46A3C
clear | clear;transparent | 透明 | 透明 | #EEF3F5
natural | natural colour | 原色;原木色 | 生成り | #D9C4A0
light_green | light green;mint;mint green | 浅绿;浅绿色;薄荷绿;果绿 | ミントグリーン | #A9D6B5
teal | teal;turquoise | 孔雀蓝;湖蓝;青绿色 | ティール;ターコイズ | #2E8C8C
goose_yellow | pale yellow;lemon yellow | 鹅黄;鹅黄色;柠檬黄 | レモンイエロー | #F4E27A
coral | coral;peach | 珊瑚色;蜜桃色 | コーラル | #F08A75
lilac | lilac | 香芋紫;浅紫;浅紫色 | ライラック | #C8A8D8
chocolate_brown | chocolate brown | 巧克力色 | チョコレート色 | #4A2E22
space_grey | space grey;space gray | 深空灰 | スペースグレー | #55585C
khaki | khaki | 卡其绿 | カーキ | #8A8258
rust | rust;rust red | 铁锈红;砖红 | ラスト | #A4502F
plum | plum;maroon | 梅子色 | プラム | #5E2A44
fuchsia | fuchsia;magenta | 玫红;玫红色 | フューシャ | #C2327E
indigo | indigo | 靛蓝 | 藍色 | #33406E
