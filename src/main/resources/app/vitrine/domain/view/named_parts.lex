# What people call the parts of a package when they say what should be different:
# parts | en | zh | ja
# A longer name goes before a shorter one that it holds; what is found is not looked at again.
copywriting | copy;copywriting;wording;headline;headlines;title;titles;tagline;taglines;slogan;slogans;bullet;bullets;bullet point;bullet points;hashtag;hashtags;product page;product pages;social post;social posts;short ad;short ads;live script;description;descriptions;product description;product descriptions;paragraph;paragraphs | 文案;标题;正文;商品描述;描述;详情页;商品页;话题标签;要点;措辞;段落;广告语;口播稿 | コピー;タイトル;見出し;本文;説明文;商品説明;箇条書き;ハッシュタグ;段落
copywriting video | text;texts;sentence;sentences;call to action | 文字;句子;行动号召 | テキスト;文字;文章;呼びかけ
images | picture;pictures;photo;photos;photograph;photographs;image;images;main picture;background;backgrounds;backdrop;backdrops;lighting | 图片;照片;主图;细节图;场景图;配图;背景;打光;光线 | 写真;画像;メイン画像;背景;照明;ライティング
images video | scene;scenes;close-up;close-ups | 场景;特写 | シーン;アップ
video | video;videos;film;films;movie;clip;music;soundtrack;background music;caption;captions;subtitle;subtitles;shot;shots;end card;storyboard | 视频;短片;影片;音乐;配乐;背景音乐;字幕;镜头;片头;片尾;分镜 | 動画;ムービー;映像;音楽;字幕;カット;絵コンテ
same | it;its;them;they;their | 它;它们 | それ;それら
