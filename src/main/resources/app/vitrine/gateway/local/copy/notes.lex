# What is told of wishes that could not be followed: key | language | tone | words
unknown | en | any | Not followed: “{x}”. The built-in writer understands shorter, longer, calmer, friendlier, formal, what to say first, what to leave out and what the name is; for anything else, edit the text.
missing | en | any | Not followed: “{x}”. Your brief says nothing of it, and nothing is made up; add it to the brief.
limit | en | any | Followed in part: “{x}”. A limit that buyers must know stays in the text.
shortest | en | any | Followed in part: “{x}”. The texts are as short as they can be; say what to leave out, or edit them.
tone | en | any | Followed in part: “{x}”. Openings and calls to action changed; the facts stay in your words.
left_out | en | any | Left out to follow “{x}”: {y}.
left_out_more | en | any | Left out to follow “{x}”: {y}; and {n} more.
aside | en | any | Not told, as it reads like a word to a colleague: “{y}”.
aside_more | en | any | Not told, as it reads like a word to a colleague: “{y}”; and {n} more.
unknown | zh | any | 未能照办：“{x}”。内置写手只懂更短、更长、更平实、更亲切、更正式、先说什么、不提什么、名称改为什么；其余请直接改文字。
missing | zh | any | 未能照办：“{x}”。您的资料里没有这一点，系统不会编造；请先补进资料。
limit | zh | any | 部分照办：“{x}”。买家必须知道的使用限制仍会保留。
shortest | zh | any | 部分照办：“{x}”。文字已经短到不能再短；请说明不提什么，或直接改文字。
tone | zh | any | 部分照办：“{x}”。开头和行动号召已调整，事实仍用您的原话。
left_out | zh | any | 为照办“{x}”，省去了：{y}。
left_out_more | zh | any | 为照办“{x}”，省去了：{y}；另有{n}项。
aside | zh | any | 这些话像是说给同事听的，文案里没有写：{y}。
aside_more | zh | any | 这些话像是说给同事听的，文案里没有写：{y}；另有{n}句。
unknown | ja | any | 反映できませんでした：「{x}」。本文を直接編集してください。
missing | ja | any | 反映できませんでした：「{x}」。元の説明に記載がないため、書き足していません。
limit | ja | any | 一部だけ反映しました：「{x}」。使用上の制限は残しています。
shortest | ja | any | 一部だけ反映しました：「{x}」。これ以上は短くできません。省く内容を指定するか、本文を直接編集してください。
tone | ja | any | 一部だけ反映しました：「{x}」。書き出しと結びを変え、事実は元の言葉のままです。
left_out | ja | any | 「{x}」に合わせて、次の内容を省きました：{y}。
left_out_more | ja | any | 「{x}」に合わせて、次の内容を省きました：{y}；ほか{n}件。
aside | ja | any | 担当者への言葉と思われるため、次の内容は書いていません：{y}。
aside_more | ja | any | 担当者への言葉と思われるため、次の内容は書いていません：{y}；ほか{n}件。
name | en | any | Not followed: “{x}”. A name is at most 80 letters, without marks or addresses; say it again, or edit the title.
name | zh | any | 未能照办：“{x}”。名称最多40个字，不能含特殊符号或网址；请重新写明，或直接改标题。
name | ja | any | 反映できませんでした：「{x}」。商品名は40字以内で、記号やアドレスは使えません。もう一度書くか、タイトルを直接編集してください。
