package app.vitrine.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.fixture.BesideOthers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence or a name that a merchant wrote out is told as they wrote it. */
@BesideOthers
class WrittenOutBriefsCopyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Pipkin Boat is a wooden toy. Its hull, cabin, funnel and two sailors are cut from beech and sanded smooth.|Its hull, cabin, funnel and two sailors are cut from beech and sanded smooth",
        "Wool rug, 120 cm wide. Weavers in Bhadohi, India, make this rug on wooden looms.|Weavers in Bhadohi, India, make this rug on wooden looms",
        "Our ring sling is woven from linen. Two aluminium rings, cast in one piece, let you adjust the fit in seconds.|Two aluminium rings, cast in one piece, let you adjust the fit in seconds",
        "This is an olive oil soap. Each bar is cold-processed, cured for six weeks and cut by hand.|Each bar is cold-processed, cured for six weeks and cut by hand",
        "'Ridgeway Tent\n- Inner tent is 215 cm long, 130 cm wide and 105 cm high'|Inner tent is 215 cm long, 130 cm wide and 105 cm high",
        "'Ridgeway Tent\n- Flysheet rated to 3,000 mm, groundsheet to 5,000 mm'|Flysheet rated to 3,000 mm",
        "'Snugwell Dog Bed\n- Fits dogs up to 20 kg, such as spaniels and small collies'|dogs up to 20 kg, such as spaniels and small collies",
        "'Snugwell Dog Bed\n- Removable corduroy cover, machine washable at 40°C'|emovable corduroy cover, machine washable at 40°C",
        "'Cat Feeder\n- Runs on a mains adapter, with three D batteries as backup (not included)'|uns on a mains adapter, with three D batteries as backup (not included)",
        "'Hand Fork\nUse: loosening soil, lifting weeds and planting out seedlings'|is for loosening soil, lifting weeds and planting out seedlings",
        "'Hand Fork\nLength: 29 cm\nGuarantee: 10 years'|Guarantee: 10 years",
        "'Barrier Face Cream\nKey ingredients: oat oil, squalane and ceramides'|is made with oat oil, squalane and ceramides",
        "'Barrier Cream\nFree from: added fragrance and mineral oil'|ree from added fragrance and mineral oil",
        "'Isla Cardigan\n- Ribbed cuffs and hem'|ribbed cuffs and hem",
        "'Wall charger\nIn the box: charger and a 1.5 m USB-C cable'|a charger and a 1.5 m USB-C cable",
        "'Runner Belt\nCapacity: one phone up to 6.7 inches, keys and two gels'|Capacity: one phone up to 6.7 inches, keys and two gels",
        "Damson jam, 340 g. Try it on toast, stirred into porridge or beside a piece of cheddar.|Try it on toast, stirred into porridge or beside a piece of cheddar",
        "Pram organiser, 30 cm wide. Please do not load it with more than 2 kg, as extra weight can make a pushchair tip backwards.|more than 2 kg, as extra weight can make a pushchair tip backwards",
        "'Evening Bath Salts\n- A blend of Epsom salt and coarse sea salt'|are a blend of Epsom salt and coarse sea salt",
        "Wall clock, 30 cm across. Behind the glass, the hour hand is painted mustard yellow.|Behind the glass, the hour hand is painted mustard yellow",
        "Jigsaw puzzle, 1,000 pieces. Illustrated by Joanna Peake, this puzzle shows a lantern-lit street.|Illustrated by Joanna Peake, this puzzle shows a lantern-lit street",
        "'Walking Socks\n- Knitted from 65% merino wool, 30% nylon and 5% elastane'|nitted from 65% merino wool, 30% nylon and 5% elastane",
        "'Walking Socks\nSizes: S (3-5), M (6-8) and L (9-11)'|S (3-5), M (6-8) and L (9-11)",
        "'Walking Socks\n- Cushioned sole and heel for long days'|a cushioned sole and heel for long days",
        "'Herb Kit\n- Four coir pots, 8 cm across'|our coir pots, 8 cm across",
        "'Corvane Power Bank\nCapacity: 10,000 mAh'|Capacity: 10,000 mAh",
        "'松间活页笔记本（A5）\n封面采用植鞣牛皮，越用颜色越深。'|封面采用植鞣牛皮，越用颜色越深",
        "'淡水珍珠耳钉\n说明：天然珍珠的大小和光泽略有差异'|说明：天然珍珠的大小和光泽略有差异",
        "'青岚四件套\n- 包含被套一件、床单一条\n- 可机洗，水温不超过40℃'|被套一件、床单一条",
        "'Hedgerow Dash – a board game for two to five players\n• A game takes about 25 minutes'|is a board game for two to five players",
        "'Bird House\n• Two holes in the floor let rainwater drain away'|Two holes in the floor let rainwater drain away",
        "'Cat bed, 50 cm across. The cover unzips and can be washed at 40 degrees.'|he cover unzips and can be washed at 40 degrees",
        "'Herringbone Throw\nWoven in: a small mill near Galashiels'|woven in a small mill near Galashiels",
        "'Deodorant\nSize: 60 g'|comes in a 60 g size",
        "'Lamp Shade\nSuitable for: table lamps and pendants'|is suitable for table lamps and pendants",
        "'“拾露”护手霜\n这款护手霜是为冬天的双手准备的。每支50克。'|为冬天的双手准备",
        "'榆木换鞋凳\n材质：北方老榆木，表面涂木蜡油'|采用北方老榆木，表面涂木蜡油",
        "'Iron Casserole\n- Works on gas, electric, induction and in the oven up to 250 °C'|orks on gas, electric, induction and in the oven up to 250 °C",
        "'Coat Rack\nFixing: two brackets; screws and wall plugs supplied'|comes with screws and wall plugs",
        "'Midi Skirt\n- Midi length, 78 cm from waist to hem'|idi length, 78 cm from waist to hem",
        "'Pendant Lamp\nSuited to: kitchen islands and hallways'|is suited to kitchen islands and hallways",
        "'Dog Coat\n- Reflective piping along both sides'|has reflective piping along both sides",
        "'“远汀”双肩包\n这款双肩包是我们为每天通勤的人设计的。容量18升。'|我们为每天通勤的人设计",
        "'桌面加湿器\n噪音：不高于32分贝'|噪音不高于32分贝",
        "'松间无火香薰\n香调：前调佛手柑，中调雪松，后调白麝香'|前调佛手柑，中调雪松，后调白麝香",
        "'品名：亚麻衬衫裙\n产地：浙江嘉兴\n颜色：米白'|产自浙江嘉兴",
      })
  void it_is_said_whole(String brief, String words) {
    assertThat(LocalSamples.said(brief)).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Ridgeway Tent\n- Pitches in under ten minutes with two poles'|has pitches",
        "'Ridgeway Tent\n- Packs down to 45 x 15 cm'|comes in packs",
        "Our pram organiser hangs from the handlebar of almost any pushchair. 30 cm wide.|organiser hangs.",
        "'Hand Cream\nScent: rosemary and sea salt'|has rosemary",
        "'Hand Cream\nMade in: Northumberland, in small batches'|comes in small batches",
        "'Runner Belt\nIn the box: one belt and one 250 ml soft flask'|Belt, 250 ml",
        "'护眼台灯\n是为孩子写作业设计的。功率12瓦。'|。为孩子写作业设计的。",
        "'Hedgerow Dash – a board game for two to five players\n• A game takes about 25 minutes'|dash ",
        "'Pasta Bowl\n- Oatmeal glaze inside, bare clay on the foot'|is made of bare clay",
        "'Work Jacket\n- Outer made of 8 oz waxed cotton, woven in Lancashire'|– Woven in Lancashire",
        "积木，40块。选用榉木和椴木，表面打磨光滑。|产自选用",
        "Iron casserole, 24 cm. Hand washing recommended.|is hand washing",
        "Changing mat, 70 cm. An elastic loop keeps it closed and hangs it from a pram handle.|hangs it.",
        "'USB Cable\nCharging power: up to 100 W'|with a charging power:",
        "Wool rug, 120 cm wide. Professional cleaning only.|is professional",
        "Soy candle, 200 g. We pour it in batches of 12 kg.|12 kg –",
        "Tidewater Studs are small earrings. They are 7 mm wide and weigh just 1.4 g a pair.|. 7 mm wide and weigh",
        "'Dark Chocolate\nIt is made in a kitchen that also handles nuts and milk. 70 g.'|It is made in a kitchen.",
        "Right, here's the new soy candle. Comes in a glass jar. 200 g.|here's",
        "Right, here's the new soy candle. Comes in a glass jar. 200 g.|Right",
        "hi! so this is our oak coaster set, hope you can do something nice with it. Four coasters, 10 cm square.|do something nice",
        "Oak coaster set, 10 cm square. oh and wipe them clean with a damp cloth.|And wipe",
        "拓响S2是一款小巧的蓝牙音箱，只有手掌大小。重量210克。|这款拓响S2是",
        "'松间 手工粗陶盖碗\n这款盖碗由师傅手工拉坯制成。容量约150毫升。'|，松间",
      })
  void no_piece_is_torn_out_of_it(String brief, String words) {
    assertThat(LocalSamples.said(brief)).doesNotContain(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tidewater Studs are small earrings inspired by pebbles. 7 mm wide.|Tidewater|Studs",
        "Lanterns on the Lake is a cooperative board game for two players. 60 cards.||Lanterns on the Lake",
        "Saltmarsh Handwoven Wool Rug. Weavers in India make this rug. 120 cm wide.|Saltmarsh|Handwoven Wool Rug",
        "'Pemberley & Finch 72% Dark Chocolate with Sour Cherry\nThe bar weighs 70 g.'|Pemberley & Finch|72% Dark Chocolate with Sour Cherry",
        "If your dog hates being brushed, start with the Brackenpaw Slicker Brush. 18 cm long.|Brackenpaw|Slicker Brush",
        "'Windowsill Herb Kit by Tansy Row\n- Four coir pots'|Tansy Row|Windowsill Herb Kit",
        "'Hollin Bank Damson Jam\n340 g jar'|Hollin Bank|Damson Jam",
        "Corrie is a four-ply sock yarn spun in Yorkshire. Finished socks can be machine washed. 100 g.|Corrie|four-ply sock yarn",
        "If you forget to water herbs, the Dewpot might be the answer. It is a self-watering planter. 16 cm.|Dewpot|self-watering planter",
        "We designed the Marlowe Fold for people who carry cards. This slim wallet is cut from leather.|Marlowe Fold|slim wallet",
        "小麦田儿童连帽外套采用双层纯棉纱布制成，柔软透气。有五颗木扣。||小麦田儿童连帽外套",
        "《小獾的灯笼》是一本写给孩子的精装绘本。插画用水彩和彩铅绘成。全书40页。||《小獾的灯笼》",
        "'Name: Linden & Rill Barrier Cream\nSize: 50 ml'|Linden & Rill|Barrier Cream",
        "Right, here's the new soy candle. Comes in a glass jar. 200 g.||soy candle",
        "拓响S2是一款小巧的蓝牙音箱，只有手掌大小。重量210克。|拓响S2|蓝牙音箱",
        "'松间 手工粗陶盖碗\n这款盖碗由师傅手工拉坯制成。容量约150毫升。'|松间|手工粗陶盖碗",
        "'品名：栖禾亚麻衬衫裙\n颜色：米白'||栖禾亚麻衬衫裙",
      })
  void a_name_is_kept_whole(String brief, String brand, String name) {
    assertThat(LocalSamples.analysis(brief).brief().brand()).isEqualTo(brand);
    assertThat(LocalSamples.analysis(brief).brief().productName()).isEqualTo(name);
  }
}
