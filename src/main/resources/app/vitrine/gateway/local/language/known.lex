# What can be said with certainty in every language: id | kind | en | zh | ja. The first form is the one rendered.
dishwasher_safe | CARE | goes in the dishwasher;dishwasher safe;dishwasher-safe | 可进洗碗机;可用洗碗机 | 食洗機対応
not_microwave | LIMIT | not for the microwave;not microwave safe;not microwaveable | 不可进微波炉;不可微波;不能用微波炉 | 電子レンジ不可
not_dishwasher | LIMIT | not for the dishwasher;not dishwasher safe | 不可进洗碗机;不能用洗碗机 | 食洗機不可
hand_wash | CARE | wash by hand;hand wash | 手洗 | 手洗い
wipe_clean | CARE | wipe clean;wipe with a damp cloth | 湿布擦拭 | 拭き取り
machine_wash | CARE | machine washable;machine wash | 可机洗 | 洗濯機可
gas_stove | USE | works on a gas stove | 可放在燃气灶上加热;燃气灶 | 直火可
hand_poured | MAKING | hand-poured;poured by hand | 手工浇注 | 手作業で注いだ
hand_thrown | MAKING | thrown by hand;hand-thrown | 手工拉坯 | ろくろ成形
handmade | MAKING | made by hand;handmade;hand-made | 纯手工;手工制作;手作 | 手作り;ハンドメイド
hand_dipped | MAKING | dipped by hand;hand-dipped | 手工浸釉 | 釉薬は手作業
hand_picked | MAKING | hand-picked;picked by hand | 手采 | 手摘み
vegetable_tanned | MAKING | vegetable-tanned;vegetable tanned | 植鞣 | 植物タンニンなめし
saddle_stitched | MAKING | saddle stitching;saddle-stitched | 马鞍针 | サドルステッチ
food_safe | FEATURE | food-safe;food safe;food-grade | 食品级 | 食品用
watertight | FEATURE | watertight | 不渗水 | 水漏れしない
uv_protection | FEATURE | UV protection;blocks UV | 防紫外线;抗紫外线;挡紫外线;防紫外 | UVカット
waterproof | FEATURE | waterproof | 防水 | 防水
refillable | FEATURE | refillable | 可补充灌装;可补充 | 詰め替え可能
spray | FEATURE | spray atomiser;spray atomizer | 喷雾式 | スプレー式
noise_cancelling | TECHNOLOGY | active noise cancelling;active noise cancellation;noise cancelling | 主动降噪 | アクティブノイズキャンセリング
transparency_mode | TECHNOLOGY | transparency mode | 通透模式 | 外音取り込みモード
two_microphones | TECHNOLOGY | two microphones | 双麦克风 | マイク2基
wireless | TECHNOLOGY | wireless | 无线 | ワイヤレス
over_ear | FEATURE | over-ear | 头戴式 | オーバーイヤー
usb_c | TECHNOLOGY | USB-C | USB-C | USB-C
cotton_wick | FEATURE | one cotton wick;cotton wick | 单根棉芯;棉芯 | 綿芯1本
no_paraffin | FEATURE | no paraffin | 不含石蜡 | パラフィン不使用
no_dye | FEATURE | no dye | 不加色素;不含色素 | 着色料不使用
card_slots_six | FEATURE | six card slots | 六个卡位 | カードポケット6つ
hidden_pockets_two | FEATURE | two hidden pockets | 两个暗袋 | 隠しポケット2つ
loose_leaf | QUANTITY | loose leaf | 散茶 | 茶葉
cotton_bag | INCLUDED | comes in a cotton bag;cotton bag included | 附棉布袋 | 綿の袋付き
white_box | INCLUDED | comes in a plain white box | 配简洁白色纸盒;配白色纸盒 | 白い箱入り
pouch_included | INCLUDED | pouch included | 附收纳袋;收纳袋 | ポーチ付き
cable_included | INCLUDED | cable included | 附充电线 | ケーブル付き
careful_packing | INCLUDED | careful packing included | 加固包装发货 | 丁寧に梱包
set_of_four | QUANTITY | sold singly or as a set of four | 单只或四只装 | 単品または4個セット
adjustable | FEATURE | adjustable | 可调节 | 調節可能
foldable | FEATURE | foldable | 可折叠 | 折りたたみ可能
