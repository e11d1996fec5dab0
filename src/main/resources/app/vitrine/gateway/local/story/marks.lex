# Words for what is printed, stamped, sewn or fixed on a product's face, and for the face itself. Only the photo
# tells where on the face it is, so no line points it out. Japanese words of katakana stand for themselves alone, so compounds of
# them are listed as well: language | words
en | stamp;logo;logotype;emblem;crest;monogram;badge;plaque;nameplate;print;imprint;label;sticker;tag;lettering;inscription;initial;engraving;engraved;embossing;embossed;debossed;embroidery;embroidered;stitching;pattern;motif;drawing;illustration;front;face
zh | 压印;印章;烙印;标志;商标;徽标;徽章;铭牌;标签;纸标;贴纸;刻有;刻着;字样;图案;印花;烫金;刺绣;马鞍针;针脚;缝线;明线;绣有;插画;logo;正面;前面;表面印
ja | 刻印;ロゴ;マーク;エンブレム;バッジ;プレート;印字;プリント;ラベル;シール;タグ;文字;名入れ;彫刻;箔押し;型押し;刺繍;ステッチ;ロゴマーク;ロゴプレート;ロゴプリント;ロゴタグ;ブランドロゴ;ブランドマーク;ブランドタグ;ブランドネーム;ブランドラベル;ネームタグ;ネームプレート;メタルプレート;メタルバッジ;レザータグ;レザーラベル;レザーパッチ;ワッペン;ピスネーム;フロントロゴ;フロントプリント;ワンポイントロゴ;サドルステッチ;ハンドステッチ;ダブルステッチ;飾りステッチ;シリアルナンバー;イニシャル;模様;柄;絵柄;イラスト;正面;前面
