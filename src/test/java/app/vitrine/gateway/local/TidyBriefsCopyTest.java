package app.vitrine.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.domain.brief.Language;
import app.vitrine.fixture.BesideOthers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tidy briefs say in whole sentences is said as they say it, of the product they name. */
@BesideOthers
class TidyBriefsCopyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We roast this coffee in small batches. Medium roast. 250 g bag.|coffee",
        "This backpack holds a laptop, a water bottle and a towel. 22 litres.|backpack",
        "The snuffle mat gives your dog something to do. It measures 45 x 45 cm.|snuffle mat",
        "Our enamel bread bin keeps two loaves fresh. 34 cm wide.|enamel bread bin",
        "Salted caramel sauce, cooked in copper pans. Made with butter and sea salt.|Salted caramel sauce",
        "'Copper Plant Labels, Set of 10\nThe set comes with a jute bag.'|Copper Plant Labels",
        "Cedar shoe trees for men's shoes. They draw out moisture. One pair.|Cedar shoe trees for men's shoes",
        "这款便携榨汁杯充一次电可以打十五杯果汁，350毫升。|便携榨汁杯",
        "我们的手工牛轧糖每天现做，不粘牙。含坚果。|手工牛轧糖",
        "这盏小夜灯用榉木做底座。充满电需要两小时。|小夜灯",
        "这瓶苹果醋用陕西苹果酿成，回味带一点果香。|苹果醋",
        "这款保温杯杯盖可拆洗，容量500毫升。|保温杯",
        "'夏日清凉\n马克杯，350毫升，陶瓷。'|马克杯",
        "'产品信息\n品名：马克杯\n容量：350毫升'|马克杯",
        "'长耳兔布偶\n背带裤能脱下来，方便孩子练习。高35厘米。'|长耳兔布偶",
        "这罐身体磨砂膏用海盐和甜橙精油调成，颗粒细。|身体磨砂膏",
        "This watering can holds 5 litres and is made from steel. Green.|watering can",
        "'帆布笔卷，48孔\n可以放彩铅、中性笔和勾线笔。'|帆布笔卷",
        "'Smoked Chilli Jam\nProduct: chilli jam, 220 g jar\nSuitable for vegans.'|Smoked Chilli Jam",
        "这条真丝发带采用19姆米桑蚕丝，手感柔软。|真丝发带",
        "If you like to plan on paper, this weekly desk pad was made for you. A4.|weekly desk pad",
        "This is a sealed tin of smoked black tea from a small garden. The tin holds 80 g of loose leaves, enough for about 32 cups.|smoked black tea",
        "This is a handmade candle in a glass jar. It burns for about 40 hours.|handmade candle",
        "These are our wool socks for cold days. Knitted in Leicester.|wool socks",
        "【青禾】儿童电动牙刷，软毛小刷头。适合3到12岁。|儿童电动牙刷",
        "Our Pickled Beetroot with Orange is made in small batches. The pickle is made with a little raw cane sugar.|Pickled Beetroot with Orange",
        "'Trueline 60 Spirit Level\n- strong magnets along one edge hold it to steel studs\n- 60 cm aluminium body'|60 Spirit Level",
        "这款小磨芝麻香油选用河南驻马店的白芝麻，用石磨慢慢磨制。|小磨芝麻香油",
        "This is a hanging planter made of unglazed terracotta with a jute hanger. 18 cm.|hanging planter",
        "Selling my shop's last batch of wireless headphones. They fold flat. 40 mm drivers.|wireless headphones",
        "'Free Shipping On All Orders\nOak chopping board, 40 x 25 cm. Oiled by hand.'|Oak chopping board",
        "Leather wallet, one note compartment, six card slots.|Leather wallet",
        "'Pip the Stacking Whale\nPip is a wooden stacking toy for children from 12 months.'|Pip the Stacking Whale",
        "This is a punch needle kit for beginners. You will make a round cushion cover. The kit contains yarn.|punch needle kit",
      })
  void a_product_is_called_what_the_brief_calls_it(String brief, String name) {
    assertThat(LocalSamples.analysis(brief).brief().productName()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yoga mat, 1.2 kg. The surface grips better when your hands are damp.|The surface grips better when your hands are damp.",
        "Desk organiser. Assembles without tools in two minutes. Bamboo.|rganiser assembles without tools",
        "Cordless screwdriver. The LED ring lights up the work area. 320 g.|The LED ring lights up the work area.",
        "Merino sweater. Ribbed cuffs and hem keep their shape. Navy.|Ribbed cuffs and hem keep their shape.",
        "Brass mister. The nozzle gives a mist for ferns, orchids and other plants that like humid air.|ferns, orchids and other plants",
        "Wildflower honey, 340 g. Stand the jar in warm water to make it runny.|Stand the jar in warm water",
        "Food wraps. Cotton, beeswax, pine resin and jojoba oil. Set of three.|cotton, beeswax, pine resin and jojoba oil",
        "Linen apron. 95 cm long. Rust, sage or natural.|in rust, sage or natural",
        "Baby bodysuit. Cotton. Sizes 0-3, 3-6, 6-12 and 12-18 months.|sizes 0-3, 3-6, 6-12 and 12-18 months",
        "Milk frother, 140 g. To clean it, spin the whisk in warm water.|To clean it, spin the whisk in warm water.",
        "Lunch bag. The inside is lined with foil that wipes clean. 24 cm.|The inside is lined with foil",
        "Solar lights, pack of 6. Warm white. Batteries included and replaceable.|atteries included and replaceable",
        "Teapot, 800 ml. Black. Wash by hand without detergent.|Wash by hand without detergent",
        "Stacking rainbow. Children can stack it, line it up or turn it into bridges.|stack it, line it up or turn it into bridges",
        "Notebooks, A5. Inside are 160 pages of cream paper. Set of two.|Inside are 160 pages of cream paper.",
        "Snuffle mat. You can wash it at 30 degrees, but please do not tumble dry it.|do not tumble dry it",
        "Plant labels. Write on the copper with a pen. 10 cm long.|Write on the copper with a pen",
        "陶瓷马克杯，350毫升。因为是手工制作，每只杯子的釉色会有少许差异。|因为是手工制作，每只杯子的釉色会有少许差异",
        "砂锅，3升。第一次使用前，请先煮一锅淘米水。|第一次使用前，请先煮一锅淘米水",
        "运动腰包，防泼水。夜跑时，正面的反光条能让路人看到你。|夜跑时，正面的反光条能让路人看到你",
        "Granola, 400 g. Pecans, pumpkin seeds and dried cranberries go in at the end.|Pecans, pumpkin seeds and dried cranberries go in",
        "宠物慢食碗，碗底的迷宫让狗狗慢慢吃饭，不会一口吞下。|让狗狗慢慢吃饭，不会一口吞下",
        "折叠水壶，硅胶材质。有雾蓝、奶白两色。|有雾蓝、奶白两色",
        "陶瓷马克杯，350毫升。这款马克杯用粗陶土手工拉坯制成。|用粗陶土手工拉坯制成",
        "我们的桂花龙井选用当年春茶，再和新鲜桂花一起窨制三次。每盒12包。|选用当年春茶，再和新鲜桂花一起窨制三次",
        "这盏夜灯是木头底座加玻璃灯罩，高15厘米。轻拍灯罩就能开关。|夜灯是木头底座加玻璃灯罩",
        "'Pip the Stacking Whale\nThere are six pieces, each cut from solid lime wood. Wipe clean.'|Meet Pip the Stacking Whale",
        "Stacking toy. There are six pieces, each cut from solid lime wood. Wipe clean.|six pieces, each cut from solid lime wood",
        "Stacking toy. Stacking the waves helps little hands learn balance. Wipe clean.|Stacking the waves helps little hands learn balance.",
        "Punch needle kit. You will make a round cover, 40 cm in diameter, with three lemons. For beginners.|make a round cover, 40 cm in diameter, with three lemons",
        "Bedside table. Dust with a dry cloth and use a coaster for drinks. 9 kg.|Dust with a dry cloth and use a coaster for drinks.",
        "Cleansing balm, 90 ml. Keep it somewhere cool, as it melts above 30 °C.|Keep it somewhere cool, as it melts above 30 °C",
        "Reading light. Up to 40 hours on one charge. Felt pouch.|lasts up to 40 hours on one charge",
        "'Reading Light\n\nWhat you get\n- The light\n- A 1 m USB-C cable\n\nWeighs 62 g.'|the light, a 1 m USB-C cable",
        "'Tidal Hoop Earrings\nSmall hoops with a hammered surface that catches the light. 2 g each.'|are small hoops with a hammered surface",
        "'Oak Cabinet Scraper Set\nSet of three scrapers for finishing hardwood. 0.8 mm thick.'|is a set of three scrapers",
        "'Lantern Street\nLantern Street is a board game for two to five players. 84 cards.'|Meet Lantern Street",
        "'Lantern Street\nLantern Street is a board game for two to five players. 84 cards.'|the game",
        "'Morning Dew Face Serum\nMade with aloe vera. 30 ml.'|the Morning Dew Face Serum",
        "'Oak Chopping Board\nOiled by hand. 30 cm wide.'|the oak chopping board",
        "'Wren Nursing Chair\nA small, low armchair for a bedroom. 38 cm high.'|is a small, low armchair for a bedroom",
        "'Plant Pot\nMaterial: terracotta with a white matt finish\nHeight: 15 cm'|is made of terracotta with a white matt finish",
        "'Plant Pot\nUse: indoors or on a sheltered balcony\nHeight: 15 cm'|is for use indoors or on a sheltered balcony",
        "'Plant Pot\nGood for: herbs and small ferns\nHeight: 15 cm'|is good for herbs and small ferns",
        "'Combination Square\n- Blade locks with a brass knob\n- 30 cm long'|Blade locks with a brass knob",
        "'Dinner Plates\n- dishwasher and microwave safe\n- 26 cm wide'|ishwasher and microwave safe",
        "'Phone Stand\nWorks with any phone up to 12 mm thick, including most cases. Walnut.'|12 mm thick, including most cases",
        "'Camping Stove\nMaterial: titanium legs, brass burner\nWeight: 95 g without the canister'|titanium legs and a brass burner",
        "'Camping Stove\nMaterial: titanium legs, brass burner\nWeight: 95 g without the canister'|weighs 95 g without the canister",
        "'Felting Kit\nThe booklet takes you through each step, from winding the body to shaping the beak. For adults.'|each step, from winding the body to shaping the beak",
        "'Letter Set\nThe paper is 120 gsm, made from cotton rag, with a lightly laid texture. A5.'|made from cotton rag, with a lightly laid texture",
        "'Cable Tray\nIt is made from powder-coated steel, 1.5 mm thick, in black or white. 60 cm long.'|powder-coated steel, 1.5 mm thick, in black or white",
        "'Handlebar Bag\n- showerproof, though not meant for long downpours\n- 34 cm wide'|howerproof, though not meant for long downpours",
        "'Nursing Chair\nVacuum regularly and blot spills at once. 72 cm high.'|Vacuum regularly and blot spills at once.",
        "'Parts Cabinet\nA wall-mounted cabinet for screws, nails, fuses and other small parts. 48 cm wide.'|for screws, nails, fuses and other small parts",
        "'Wireless Headphones\nMade for commuters, students and anyone who works in a noisy office. They fold flat.'|made for commuters, students and anyone who works in a noisy office",
        "'Coffee Grinder\n24 grind settings, from espresso to French press. Steel burrs.'|24 grind settings, from espresso to French press",
        "'Fountain Pen\nCapped, the pen is 138 mm long. It holds 1.2 ml of ink, enough for roughly 30 pages.'|Capped, the pen is 138 mm long",
        "'Fountain Pen\nCapped, the pen is 138 mm long. It holds 1.2 ml of ink, enough for roughly 30 pages.'|1.2 ml of ink, enough for roughly 30 pages",
        "'Salted Caramels\nLovely after dinner or with a strong coffee. 200 g.'|are lovely after dinner or with a strong coffee",
        "'Running Jacket\nReflective strips on the sleeves and back. 94 g.'|eflective strips on the sleeves and back",
        "'Running Jacket\nOne zipped chest pocket; the jacket packs into it. 94 g.'|One zipped chest pocket; the jacket packs into it",
        "'Dungarees\nWaterproof dungarees for children aged 1 to 6, made for muddy walks. Navy.'|for children aged 1 to 6",
        "'Loaf Tin\n- 2 lb loaf tin for bread, banana cake and meatloaf\n- inside measures 23 x 13 x 7 cm'|is a 2 lb loaf tin",
        "'Loaf Tin\n- 2 lb loaf tin for bread, banana cake and meatloaf\n- inside measures 23 x 13 x 7 cm'|Inside measures 23 x 13 x 7 cm",
        "'Soy Candle-Making Kit\nTwo fragrance oils. Never leave a burning candle unattended.'|Never leave a burning candle unattended.",
        "'Soy Candle-Making Kit\nTwo fragrance oils. Never leave a burning candle unattended.'|the kit",
        "'Round Mirror\nGlass - 4 mm, with a safety film on the back\nFrame - solid alder\nGood for - hallways and bedrooms'|Glass: 4 mm, with a safety film on the back",
        "'Dovecote Cushion\nZip along one side, hidden under a narrow flap. 45 cm.'|ip along one side, hidden under a narrow flap",
        "'Spirit Level\n- strong magnets along one edge hold it to steel pipes\n- 60 cm'|Strong magnets along one edge hold it to steel pipes",
        "'Building Set\nA construction toy with 148 beechwood beams, plates and wheels that join with bolts. Age 5.'|is a construction toy with 148 beechwood beams, plates and wheels that join with bolts",
        "'Hedgerow Wrapping Paper\nFive flat sheets of wrapping paper printed with brambles, wrens and rosehips. 50 cm.'|You get five flat sheets of wrapping paper printed with brambles, wrens and rosehips",
        "'Hedgerow Wrapping Paper\nNo foil, glitter or plastic coating, so it can go in the paper recycling. 50 cm.'|foil, glitter or plastic coating, so it can go",
        "'Hiking Poles\nEach pole is aluminium, weighs 245 g and folds into three. Mud baskets and a mesh bag in the box.'|Each pole is aluminium, weighs 245 g and folds into three",
        "'Hiking Poles\nEach pole is aluminium, weighs 245 g and folds into three. Mud baskets and a mesh bag in the box.'|come with mud baskets and a mesh bag",
        "'Bedside Lamp\nBulb: E14 LED, 4 W, warm white, included\nHeight: 38 cm'|Bulb: E14 LED, 4 W, warm white, included",
        "'Baby Sleeping Bag\nA 2.5 tog sleeping bag for babies from 6 to 18 months. 90 cm.'|is a 2.5 tog sleeping bag for babies from 6 to 18 months",
        "'山野二十四节气挂历\n这本2026年挂历以二十四节气为主题，由插画师绘制。A3大小。'|挂历以二十四节气为主题",
        "'Tumbledown Marble Run\nAge: 4 years and over\nMade of solid beech. 40 cm high.'|the marble run",
        "'Oak Stool\nThree legs stand steady on uneven floors. 45 cm high.'|Three legs stand steady on uneven floors.",
        "'Portable Speaker\nBattery: 14 hours of playing time, full charge in 2.5 hours\nWeight: 640 g'|Battery: 14 hours of playing time, full charge in 2.5 hours",
        "'手工挂面\n存放：阴凉干燥处，开封后请密封\n原料只有小麦粉和水。'|存放：阴凉干燥处，开封后请密封",
        "Our Ramble dog coat is waterproof. Sizes run from 40 cm to 65 cm, measured from collar to tail.|the Ramble dog coat",
        "Our Ramble dog coat is waterproof. Sizes run from 40 cm to 65 cm, measured from collar to tail.|Sizes run from 40 cm to 65 cm, measured from collar to tail",
        "'Hat and Scarf Set\nA matching bobble hat and scarf. Navy.'|the set",
        "We make a slim power bank that fits in a pocket. 10000 mAh.|the power bank",
        "'Tea Towel\n- blackberry and rosehip design, drawn by hand\n- 70 cm long'|lackberry and rosehip design, drawn by hand",
        "'Evening Body Oil\nA light body oil made from sweet almond, jojoba and apricot kernel oils. 100 ml.'|made from sweet almond, jojoba and apricot kernel oils",
        "'Screwdriver Set\nTwelve screwdrivers for home repairs and furniture. 1 kg.'|You get twelve screwdrivers",
        "'Pecan Granola\n400 g resealable pouch, about eight servings. Contains nuts.'|You get about eight servings",
        "'Body Oil\nContains nut oils, so not suitable for anyone with a nut allergy. 100 ml.'|so it is not suitable for anyone",
        "'Yoga Block\nFirm, lightweight block cut from a single piece of cork. Size 23 x 15 x 7.5 cm.'|irm, lightweight block cut from a single piece of cork",
        "'Yoga Block\nFirm, lightweight block cut from a single piece of cork. Size 23 x 15 x 7.5 cm.'|measures 23 x 15 x 7.5 cm",
        "Leather wallet. Vegetable tanned cowhide from Tuscany, 1.2 mm thick. 6 card slots.|The material is 1.2 mm thick",
        "Wireless headphones. 2 year guarantee from us. 40 mm drivers.|2-year guarantee from us",
        "Wireless headphones. About 30 hours on a charge. 40 mm drivers.|You get about 30 hours on a charge",
        "'Garden Kneeler\nThe kneeler works two ways: turn it one way to kneel, turn it over to sit.'|turn it one way to kneel, turn it over to sit",
        "Yoga mat, 4 mm. After class, wipe the mat with a damp cloth.|After class, wipe the mat with a damp cloth",
        "'Yoga mat, 4 mm.\nWhat you get:\n- a cork mat\n- a carrying strap\n- a card with care instructions'|In the box: a cork mat, a carrying strap and a card with care instructions",
        "Ginkgo earrings. Sterling silver. Small leaves, each 14 mm long.|mall leaves, each 14 mm long",
        "Cushion cover, 50 x 50 cm. Sold in pairs in sage, clay or natural.|old in pairs in sage, clay or natural",
        "Notebook, A5. Choose from rust, navy or sage. 160 pages.|Choose from rust, navy or sage",
        "Soap bar, 100 g. Made in small batches with olive oil, shea butter, ground oats and honey from our own hives.|olive oil, shea butter, ground oats and honey from our own hives",
        "Cardigan. A spare button and a small skein of yarn for repairs are in the box. Wool.|A spare button and a small skein of yarn for repairs are in the box.",
        "Stacking boats. Children learn to compare sizes, count and balance as they play. Wood.|compare sizes, count and balance as they play",
        "'Name: Leaf Earrings\nWeight: 3 g per pair'|weigh 3 g per pair",
        "Reading lamp. Three light colours. Flexible neck, 30 cm long. 95 g.|lexible neck, 30 cm long",
        "'Clip-On Reading Lamp\nThree light colours. 95 g.'|clip-on reading lamp",
        "'品名：宠物慢食碗\n适用：中小型犬和猫\n材质：硅胶'|适合中小型犬和猫",
        "Linen curtain, 140 cm wide. The heading tape works with hooks, rings or a rod.|The heading tape works with hooks, rings or a rod",
        "Notebook, A5. Choose dotted, lined or plain pages. Linen.|Choose dotted, lined or plain pages",
        "Batter bowl, 2 litres. Safe in the dishwasher, the microwave and the oven up to 220 °C.|afe in the dishwasher, the microwave and the oven up to 220 °C",
        "'Whittling knife. The handle is oak. The set includes:\n- the knife\n- a leather sheath\nFor adults only.'|the knife, a leather sheath",
        "Yoga mat, 4 mm. Please note that it contains latex. Cork.|ote that it contains latex",
        "Duvet set. Linen. Buttons close the cover at the foot end, and ties in the corners hold the duvet in place.|and ties in the corners hold the duvet in place",
        "Backpack. 18 litres. We sew it from sailcloth, and because every sail is different, no two bags look the same.|because every sail is different, no two bags look the same",
        "Notebook, A5. Linen cover. Dot grid, 5 mm. Two ribbons.|ot grid, 5 mm",
        "Whittling knife. Oak handle. Oil the blade from time to time.|il the blade from time to time",
        "Whittling knife. The blade is 6 cm long, made of high-carbon steel. Oak handle.|blade is 6 cm long, made of high-carbon steel",
        "'Bedside Lamp with Wireless Charger\nOak. 30 cm high.'|a wireless charger",
        "Stoneware jug, 1.2 litres. The wide handle leaves room for four fingers. Sand.|he wide handle leaves room for four fingers",
        "Cardigan, lambswool. Sizes run from XS to XXL. Hand wash.|Sizes run from XS to XXL",
        "Rucksack. 18 litres. Brush off dirt when it is dry.|Brush off dirt when it is dry",
        "Notebook, A5. Most fountain pen inks do not bleed through. Linen.|Most fountain pen inks do not bleed through",
        "Chilli oil, 250 ml. Cold-pressed rapeseed oil infused with smoked chillies.|is cold-pressed rapeseed oil",
        "'Rosehip Facial Oil\nA light face oil for dry skin. Rosehip seed oil, jojoba oil and a little vitamin E. Use within six months.'|osehip seed oil, jojoba oil and a little vitamin E",
        "Skillet, 26 cm. It works on gas and electric hobs, in the oven and over a campfire.|hobs, in the oven and over a campfire",
        "Skillet, 26 cm. Rinse it with hot water, dry it at once and rub in a thin layer of oil.|dry it at once and rub in a thin layer",
        "'Stoneware Jug, 1.2 Litres\nThe spout pours without dripping.'|1.2 litres",
        "Chilli jam, 220 g. Store it in a cool cupboard and, once opened, keep it in the fridge.|Store it in a cool cupboard and, once opened, keep it in the fridge",
        "Wooden rainbow. Seven arches to stack, sort and build with. 32 cm wide.|even arches to stack, sort and build with",
        "酸梅汤，每盒10包。放凉后冷藏，两天内喝完。|放凉后冷藏，两天内喝完",
        "'Name: Soap Bar\nMaterial: olive oil, coconut oil, honey\nWeight: 90 g'|is made with olive oil, coconut oil and honey",
        "Smoked black tea, 80 g. The tea tastes of pine smoke, dark chocolate and a little orange peel.|he tea tastes of pine smoke, dark chocolate and a little orange peel",
        "White vase for dried flowers. 20 cm high. The surface feels rough, like stone.|he surface feels rough, like stone",
        "'Folding Garden Kneeler and Seat\nThe frame is steel. 60 cm.'|folding garden kneeler and seat",
        "儿童围裙，防水。有两个尺码，小号适合3到5岁，大号适合6到8岁。|有两个尺码，小号适合3到5岁，大号适合6到8岁",
        "'品名：猫抓板\n重量：约2公斤'|重量约2公斤",
        "'便携露营灯\n小巧的露营灯，重量180克，可以挂在帐篷里。'|小巧",
        "'Folding Garden Kneeler\nThe frame is steel. It carries up to 120 kg.'|folding garden kneeler",
        "'品名：折叠手机支架\n材质：铝合金，硅胶防滑垫\n重量：135克'|材质为铝合金、硅胶防滑垫",
        "'Name: Muslin Baby Bibs\nMaterial: 100% organic cotton muslin\nPack: three bibs in oat, sage and terracotta'|You get three bibs in oat, sage and terracotta.",
        "'Name: Muslin Baby Bibs\nMaterial: 100% organic cotton muslin\nPack: three bibs in oat, sage and terracotta'|are made of 100% organic cotton muslin",
      })
  void a_sentence_is_said_as_it_was_written(String brief, String words) {
    assertThat(said(brief)).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Foldaway Yoga Mat. A yoga mat made of natural rubber. 1.2 kg.|a yoga mat made",
        "Backpack made from canvas. Made in Porto. Colour: olive.|Porto and olive",
        "Bluetooth Speaker – Drift Mini. Small enough for a coat pocket, loud enough for a kitchen.|is drift",
        "Cordless screwdriver. The holder keeps bits from falling out. 24 bits included.|misspelt",
        "Desk lamp, 40 cm. Made of aluminium and silicone. White.|Made of Aluminium – ",
        "Food wraps. Cotton, beeswax and resin. Set of three.|a beeswax",
        "桂花乌龙茶，每盒15包，每包3克。茶汤金黄。|茶 3克",
        "自动吸水花盆，口径14厘米，外层可以储水400毫升。|花盆 400毫升",
        "小夜灯，暖黄光。充电两小时。不含充电头。|想要不含充电头",
        "Ceramic mug, 350 ml. Write a short ad for Instagram.|Instagram",
        "Yoga mat, 4 mm. No mat with PVC. Green.|has PVC",
        "餐椅，座高45厘米，榉木。|餐椅 高45",
        "纯棉四件套，60支长绒棉，贡缎织法。|尺寸为60支",
        "玻璃保鲜盒三件套，容量分别为370毫升、640毫升和1040毫升。|三件套 370毫升",
        "儿童跳绳，绳长2.8米。每套包括一根跳绳、一个收纳袋和一张打卡表。|随附：每套",
        "雨伞，长28厘米。这把雨伞是全自动三折伞。|雨伞 是全自动",
        "Cookie cutters, set of five. Fox, hedgehog, oak leaf, acorn and mushroom. Stainless steel.|Oak Leaf, Acorn",
        "'帆布笔卷，48孔\n用水洗帆布缝制。不含图中的铅笔。'|想要不含",
        "Yoga mat, 4 mm. It is 183 cm long, 61 cm wide and 4 mm thick.|long and 61 cm wide and",
        "'Name: Dog Lead\nMaterial: climbing rope, 10 mm thick, with leather trim'|rope, is",
        "Cat basket, woven from willow. 40 cm wide. For small cats.|basket in your basket",
        "胸针，采用黄铜打造，表面镀金，叶脉由手工錾刻。|采用表面",
        "'便携露营灯\n小巧的露营灯，重量180克，可以挂在帐篷里。'|小巧的露营灯",
        "Boats. Wooden. 12 cm. Cotton storage bag. Five colours.|have a cotton storage bag",
        "'Smoked Chilli Jam\nProduct: chilli jam, 220 g jar\nSuitable for vegans.'|is smoked chilli",
        "Yoga mat, 4 mm. Please note that it contains latex. Cork.|has a note",
        "'Beard Oil, Cedar and Orange\nFor beards of any length. 30 ml.'|comes in cedar",
        "Oat soap. The weight varies between 95 and 105 g, because each bar is cut by hand.|Soap, 105 g",
        "Smoked black tea, 80 g. The tea tastes of pine smoke, dark chocolate and a little orange peel.|has the tea",
        "Claw clip, 10 cm. Packed in a small cotton pouch. For long hair.|Clip – Packed",
        "Phone stand. Wipe it with a dry cloth. The phone is not included. 18 cm.|dry cloth; the phone",
      })
  void nothing_else_is_made_of_it(String brief, String words) {
    assertThat(said(brief)).doesNotContain(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Plum jam, 227 g. It is cooked in small batches in an open copper pan.|''",
        "Cookie cutters. Oak leaf, acorn and fox. Stainless steel.|Stainless steel",
        "Baby bibs, 24 cm. Cotton. Three bibs in oat, sage and terracotta.|Cotton",
        "Claw clip, 10 cm, made of resin. Packed in a small cotton pouch.|resin",
        "'Nursing Chair\nThe frame is solid oak. Choose from clay, ivory or slate blue.'|solid oak",
        "'Oak Tray\nNo foil, glue or plastic. 30 cm.'|Oak",
        "'Swim Goggles\nSilicone seals, latex-free. For children.'|Silicone",
        "'折叠手机支架\n材质：铝合金\n颜色：银色、深灰'|铝合金",
      })
  void only_what_it_is_made_of_is_its_material(String brief, String materials) {
    assertThat(String.join(",", LocalSamples.analysis(brief).brief().materials()))
        .isEqualToIgnoringCase(materials);
  }

  private static String said(String brief) {
    Language language =
        brief.codePoints().anyMatch(TidyBriefsCopyTest::isHan) ? Language.ZH : Language.EN;
    return LocalSamples.write(brief, language, 2, List.of(), 1).stream()
        .flatMap(
            text ->
                Stream.concat(
                    LocalSamples.sentences(text).stream().map(sentence -> sentence.text()),
                    text.findings().stream().map(finding -> finding.message())))
        .collect(Collectors.joining(" "));
  }

  private static boolean isHan(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
  }

  @ParameterizedTest
  @CsvSource({
    "'Merino Baby Sleeping Bag, 6 to 18 months. It is 85 cm long.', Baby Sleeping Bag",
    "'Slow-feeder dog bowl in stoneware. The ridges inside make a dog eat more slowly.', Slow-feeder"
        + " dog bowl",
    "Cordless Soldering Iron SI-30. It heats to 350 degrees., Cordless Soldering Iron SI-30",
    "'Raspberry Vinegar, 250 ml. We make this vinegar from raspberries.', Vinegar",
    "'Badminton set: 4 rackets, 3 shuttlecocks, a net.', Badminton set"
  })
  void what_opens_a_brief_names_the_product_whole(String brief, String name) {
    assertThat(LocalSamples.analysis(brief).brief().productName()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"'竹编蒸笼，两层一盖，直径24厘米。笼圈以铜丝固定，不用胶水，不上漆。', 竹编蒸笼", "这款桌面台虎钳适合做模型、修小家电和打磨首饰。钳身为铸铁。, 桌面台虎钳"})
  void what_opens_a_chinese_brief_names_the_product_whole(String brief, String name) {
    assertThat(LocalSamples.analysis(brief).brief().productName()).isEqualTo(name);
  }

  @Test
  void a_pump_for_bicycles_is_called_a_pump() {
    String brief = "Compact bicycle floor pump with a steel barrel. Two-year guarantee.";

    assertThat(said(brief)).contains("Add the pump").doesNotContain("he bicycle ");
  }

  @Test
  void a_list_inside_a_relative_clause_is_kept_together() {
    assertThat(
            said("Trail Gaiters. Short gaiters that keep stones, sand and snow out of your shoes."))
        .contains("that keep stones, sand and snow out of your shoes")
        .doesNotContain("a sand and snow");
  }

  @Test
  void what_is_done_once_a_pack_is_open_says_so() {
    String said =
        LocalSamples.write(
                "云南咖啡豆，中度烘焙。每袋250克。手冲建议用15克粉配225毫升水。开袋后请密封，放在阴凉处，一个月内喝完。",
                Language.ZH,
                2,
                List.of(),
                1)
            .stream()
            .map(AwkwardBriefs::words)
            .collect(Collectors.joining("\n"));

    assertThat(said).contains("开袋后请密封，放在阴凉处，一个月内喝完").doesNotContain("咖啡豆 225毫升");
  }
}
