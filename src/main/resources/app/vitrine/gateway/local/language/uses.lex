# id | kind | en | zh | ja ; said as "for ..." in a list
camping | USE | camping | 露营 | キャンプ
commuting | USE | commuting;commuters | 通勤 | 通勤
open_plan_offices | USE | open-plan offices | 开放式办公室 | オープンオフィス
travel | USE | travel;travellers | 旅行;旅途 | 旅行
office | USE | the office;office | 办公室 | オフィス
kitchen | USE | the kitchen;kitchen | 厨房 | キッチン
bathroom | USE | the bathroom;bath | 浴室 | 浴室
reading_corner | USE | a reading corner;reading corner | 阅读角 | 読書スペース
living_room | USE | living rooms;living room | 客厅 | リビング
entrance_hall | USE | entrance halls;entrance hall | 玄关 | 玄関
sideboard | USE | sideboards;sideboard | 边柜 | サイドボード
dinner | USE | dinners;dinner | 晚餐 | ディナー
concert | USE | concerts;concert | 音乐会 | コンサート
daily_tea | USE | daily tea;daily tea drinkers | 日常饮茶 | 毎日のお茶
fresh_branches | USE | fresh branches | 鲜枝 | 枝もの
dried_grasses | USE | dried grasses | 干草 | ドライフラワー
hiking | USE | hiking | 徒步 | ハイキング
everyday | USE | everyday use | 日常自用;日常使用 | 普段使い
women_and_men | AUDIENCE | women and men;men and women | 男女;男女皆宜 | 男女問わず
children | AUDIENCE | children;kids;toddlers | 儿童;孩子;宝宝 | 子ども
dogs | AUDIENCE | dogs | 狗狗;狗 | 犬
cats | AUDIENCE | cats | 猫咪;猫 | 猫
housewarming | OCCASION | housewarmings;a housewarming present;housewarming | 乔迁送礼;乔迁 | 引っ越し祝い
fathers_day | OCCASION | Father's Day | 父亲节 | 父の日
mothers_day | OCCASION | Mother's Day | 母亲节 | 母の日
anniversary | OCCASION | anniversaries;anniversary | 纪念日 | 記念日
new_year | OCCASION | New Year | 春节;新年 | お正月
mid_autumn | OCCASION | Mid-Autumn visits;Mid-Autumn | 中秋 | 中秋節
birthday | OCCASION | birthdays;birthday | 生日 | 誕生日
christmas | OCCASION | Christmas | 圣诞节;圣诞 | クリスマス
gift | OCCASION | gifts;gift;present | 送礼;小礼物;礼物 | ギフト;贈り物
