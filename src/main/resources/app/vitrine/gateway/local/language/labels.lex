# kind | en | zh | ja ; "Label: value" lines
NAME | name;product;product name;item;title;model | 品名;产品名称;名称;商品名;商品名称;产品 | 商品名;品名
BRAND | brand;maker | 品牌 | ブランド
MATERIAL | ingredients;key ingredients;active ingredients;material;materials;fabric;made of;body | 材质;材料;面料;成分 | 素材
COLOUR | colour;color;colours;colors | 颜色;配色 | 色;カラー
SIZE | size;sizes;dimensions;dimension;height;width;length;depth;diameter;blade;measurements | 尺寸;规格;尺码;高度;宽度;长度;大小 | サイズ;寸法
WEIGHT | weight;net weight | 重量;净重;净含量 | 重量;重さ
CAPACITY | capacity;volume | 容量 | 容量
DURATION | battery life;burn time | 续航;燃烧时间 | 連続再生
QUANTITY | quantity;pack;pack size | 数量;包装数量 | 数量
CARE | care;washing;cleaning;storage | 保存;保存方法;保养;清洁;清洗;洗涤;洗护;护理;清洁方式;洗涤方式 | お手入れ
LIMIT | note;warning;caution | 注意;注意事项;提示 | 注意
USE | use;uses;usage | 用途;适用;适用场景;使用场景 | 用途
AUDIENCE | for;who for;suitable for | 适用人群;适合人群;适合 | 対象
OCCASION | occasion;gift | 送礼;场合 | 贈り物
INCLUDED | included;in the box;box;in box;box contents;package contents;package includes;you get;what you get;what you receive;contents;includes;what's in the box | 包含;配件;清单;包装清单 | 付属品;セット内容
PRICE_CLASS | price | 价格;价位;售价 | 価格
ORIGIN | origin;made in | 产地;原产地 | 原産国;産地
FEATURE | why you'll love it;about;features;feature;details;highlights | 特点;卖点;亮点;细节 | 特徴
SENSORY | scent;notes;taste;flavour;flavor | 香味;香调;口味;口感 | 香り;味
TECHNOLOGY | technology;tech;battery type | 技术;功能 | 機能
