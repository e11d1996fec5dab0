# What guidance words do: effect | value | en | zh | ja
length | -1 | shorter;too long;brief;concise;cut;less text | 更短;短一点;太长;精简;简短 | 短く;簡潔
length | 1 | longer;more detail;too short;more text;expand | 更长;长一点;太短;更详细;详细 | 長く;詳しく
tone | formal | formal;professional;serious;neutral | 正式;专业;严肃 | 丁寧;フォーマル;堅め
tone | friendly | friendly;friendlier;warmer;casual;relaxed;playful | 亲切;活泼;轻松;口语 | 親しみ;カジュアル
first | OCCASION | gift;present;occasion | 送礼;礼物 | ギフト;贈り物
first | MATERIAL | material;materials;fabric | 材质;材料;面料;用料 | 素材
first | MAKING | craft;craftsmanship;handmade;how it is made | 工艺;做工;手工 | 手作り;製法
first | SIZE | size;dimensions;measurements | 尺寸;大小 | サイズ;寸法
first | CARE | care;cleaning;washing | 清洁;保养;打理 | お手入れ
first | TECHNOLOGY | technology;tech;battery;technical;specs | 技术;参数;性能;续航 | 技術;性能
first | SENSORY | scent;taste;smell;flavour;flavor | 香味;气味;味道;口感 | 香り;味
first | USE | use;uses;usage;everyday | 用途;使用;场景 | 用途;使い方
first | AUDIENCE | audience;who it is for;target | 人群;受众;目标 | 対象
first | COLOUR | colour;color;colours;colors | 颜色;配色 | 色
first | INCLUDED | packaging;box;included | 包装;配件 | 付属;包装
first | CAPACITY | capacity;volume | 容量 | 容量
