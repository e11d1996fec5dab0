# id | kind | en | zh | ja
mm | size | mm;millimetres;millimeters | 毫米 | mm;ミリ
cm | size | cm;centimetres;centimeters | 厘米;公分 | cm;センチ
m | size | m;metres;meters | 米 | メートル
inch | size | in;inch;inches | 英寸;寸 | インチ
kg | weight | kg;kilograms;kilos | 公斤;千克 | kg;キロ;キログラム
g | weight | g;grams;gram | 克 | g;グラム
lb | weight | lb;lbs;pounds | 磅 | ポンド
oz | weight | oz;ounces | 盎司 | オンス
ml | capacity | ml;millilitres;milliliters | 毫升 | ml;ミリリットル
l | capacity | litres;liters;litre;l | 升 | リットル
fl_oz | capacity | fl. oz;fl oz | 液量盎司 | 液量オンス
h | duration | hours;hour;hrs;h | 小时;个小时 | 時間
min | duration | minutes;minute;min | 分钟 | 分
days | duration | days;day | 天 | 日間
months | duration | months;month | 个月 | か月;ヶ月
years | duration | years;year | 年 | 年
pieces | quantity | pieces;pcs;pc | 件;个;只;支;片;块 | 個;枚;本
percent | material | %;percent | % | %
mah | technology | mAh | 毫安时 | mAh
watt | technology | W;watts | 瓦 | W;ワット
volt | technology | V | 伏 | V
