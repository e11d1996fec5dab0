package app.vitrine.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.fixture.BesideOthers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Briefs written as their merchants talk, and words that only look like a name or a fact. */
@BesideOthers
class SpokenBriefsCopyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hi there! So this is the little wallet my brother and I started making. It holds six cards.||little wallet",
        "So I pour this soy candle myself every Sunday. 220 g, cotton wick.||soy candle",
        "My mum throws every one of these vases on an old kick wheel. Roughly 23 cm high.||vases",
        "Woven on old looms in Donegal, the Carrowmore throw is made from pure wool. 140 x 180 cm.|Carrowmore|throw",
        "这是我爸给自己做的第一款钱包，后来亲戚朋友都来要。六个卡位。||钱包",
        "“溪步”是一双适合城市通勤的休闲鞋。鞋垫可以取出，单独清洗。|溪步|休闲鞋",
        "The pruning saw arrived and it's a beauty, so let's get it listed. 18 cm blade. Morning!||pruning saw",
        "'Isolde Phone Pouch: a slim crossbody pouch for a phone\nMade of leather.'|Isolde|Phone Pouch",
        "这是我们新做的儿童雨衣，麻烦你写一份文案。涤纶面料。||儿童雨衣",
        "'禾屿家用碗筷套装\n碗是高温白瓷；筷子用鸡翅木制成。'||禾屿家用碗筷套装",
        "Quality is our promise. Leather belt, 3 cm wide. Brass buckle.||Leather belt",
        "Sheffield is a city of steel. Our chef knife is forged there. 20 cm.||chef knife",
        "It's a new year. Notebook with 120 pages, A5.||Notebook",
        "北京是一座老城。陶瓷杯，350毫升。||陶瓷杯",
        "'冬天 羊毛围巾\n长180厘米。'||羊毛围巾",
        "'Mug by Anna Holt\nStoneware, 350 ml.'|Anna Holt|Mug",
        "'Alessi Kettle by Michael Graves\nSteel, 2 litres.'|Alessi|Kettle",
        "Hi Marta, here's the info on the new butter dish before I forget. The lid has a knob. The dish is 17 cm long.||butter dish",
        "Okay, the smoked chilli honey is ready! We take raw honey from our hives. I like the honey on toast. The jar is 227 g.||smoked chilli honey",
        "Could you write something for the stacking boats? There are six boats, each a different size, and kids nest them. I love them.||stacking boats",
        "I've just finished the first batch of the Harbour tote. A laptop fits inside. Each bag is numbered.|Harbour|tote",
        "Mike here. Blade is 13 inches, curved. I took down a dead limb with this saw. The sheath clips to a belt.||saw",
        "I cook on this every night. Hand hammered steel. $64 for the wok, lid and ring are extra.||wok",
        "My wife says I undersell these. Twelve pockets. The chisels in the picture are not for sale. Leather tool roll, that's all it says on the tag.||Leather tool roll",
        "Morning! So they've finally landed. Three colours, moss, clay and ink. I love them.||''",
        "What we need is a text for Little Otter, a wooden balance board for kids. I love the board. It carries 100 kilos.|Little Otter|wooden balance board",
        "Attached are my pictures of the Linnet, a clip-on reading lamp that runs on a rechargeable battery. The clip opens to 4 cm.|Linnet|clip-on reading lamp",
        "Hi Chris, could you do the listing for the camping stove? The Tindra is a folding wood stove for hikers. It weighs 410 grams.|Tindra|camping stove",
        "'Morning Dew Face Serum\nIt is a light, water-based serum for my skin. 30 ml.'||Morning Dew Face Serum",
        "Okay so this is for the beeswax furniture polish, the one in the flat tin. My dad makes it. 200 ml.||beeswax furniture polish",
        "Hey Tom, quick one. We're adding a fermentation crock, three litres, and I like it. 24 cm tall.||fermentation crock",
        "Hi Nadia, I've been putting this off. It came out of a commission. It's a canvas log carrier with leather handles. 100 cm.||canvas log carrier",
        "哈喽，麻烦你帮我写一下这把紫砂壶，容量220毫升。||紫砂壶",
        "上次那个页面写得真不错。这回要上的是我们家的竹编提篮，你看看。高28厘米。||竹编提篮",
        "小周，谢谢你！这回是给宠物店写的，产品是一款猫咪饮水机。它的容量是两升。||猫咪饮水机",
        "净步猫砂垫放在猫砂盆出口，用来接住猫砂。尺寸为60×45厘米。||净步猫砂垫",
        "小林，新到的手冲壶你帮忙写个详情页吧。容量600毫升。咖啡豆是拍照用的，不送。||手冲壶",
        "那个椅子要上架了，你听着打字。收纳袋也送。叫折叠钓鱼椅就好。||折叠钓鱼椅",
        "昨天三个妈妈问我在哪买的。书包位是加大的，雨靴另外卖。就写儿童雨衣。||儿童雨衣",
        "老陈，链接先帮我改一下。现在有三个颜色。产地写义乌。||''",
      })
  void talk_and_sayings_are_no_name(String brief, String brand, String name) {
    assertThat(LocalSamples.analysis(brief).brief().brand()).isEqualTo(brand);
    assertThat(LocalSamples.analysis(brief).brief().productName()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Stoneware vase, 23 cm high. Please don't put it in the dishwasher, the glaze won't thank you.|in the dishwasher, the glaze won't thank you",
        "Leather wallet, tan. It won't take coins though, sorry!|It won't take coins",
        "Leather wallet, tan. Folded up it's roughly 11 by 9 cm, so it slides into a pocket.|Folded up it's roughly 11 by 9 cm, so it slides into a pocket",
        "Soy candle, 200 g. Burns 40 hours. Scent: fig.|burns 40 hours",
        "Teddy bear, 30 cm. Two AA batteries, not included.|wo AA batteries, not included",
        "'Baby Monitor\n- Infrared night vision switches on by itself when the room goes dark'|nfrared night vision switches on by itself",
        "'Plant Stand\n- Assembly takes ten minutes; Allen key supplied'|comes with an Allen key",
        "'Dog Lead\nColours: rust, olive and natural'|comes in rust, olive and natural",
        "'Marlowe Waistcoat\n- Two welt pockets, plus one small pocket inside'|wo welt pockets, plus one small pocket inside",
        "'Evening Tea\nA caffeine-free blend of chamomile, lemon balm and lavender, grown on our farm.'|is a caffeine-free blend of chamomile",
        "'Calf Clutch\n- Comes with a dust bag\n- Available in black, claret and tan'|omes with a dust bag",
        "'Cuticle Cream\nMade in: Devon, in batches of 60'|ade in Devon, in batches of 60",
        "'台灯\n适用：书桌、床头\n功率：12瓦'|适合书桌、床头",
        "I weave this bread basket. Please don't let people put it in the oven, it's for proofing only.|on't put it in the oven",
        "My mum throws every one of these vases on a kick wheel. They are 23 cm high.|My mum throws every one of these vases",
        "Hi Jo, our hot sauce is ready for my shop. It contains celery, so that has to be on the page. 150 ml.|It contains celery.",
        "'Baby Blanket\nUse: prams, car journeys and tummy time on the floor'|Use: prams, car journeys",
      })
  void it_is_said_as_it_was_meant(String brief, String words) {
    assertThat(LocalSamples.said(brief)).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hi there! So this is the little wallet my brother started making. It holds six cards.|There.",
        "Leather wallet, tan. It won't take coins though, sorry!|though,.",
        "Chilli honey, 340 g. As with all honey, it isn't suitable for babies under 12 months.|orks as with",
        "'Body Lotion\nKey ingredients: shea butter and oat extract'|Material:",
        "Snuffle mat, 45 cm. It measures well. Morning!|morning",
        "Leather wallet, tan. Rolled up it's tiny.|is rolled up it's",
        "Skin cream, 50 ml. A guarantee of younger skin. Oat milk and honey.|ounger skin",
        "Teddy bear, 30 cm. Not included: batteries. Soft fur.|is not included: batteries",
        "'Hey You Mug.\nStoneware, 350 ml.'|The you mug",
        "'Linen Placemats (set of four)\n- 45 x 30 cm'|are set",
        "'Cat Bed\n- Small rubber dots on the base stop it from sliding on wooden floors'|Stop It",
        "'Cat Bed\n- Clock lasts 12 hours with the screen off'|12 hours.",
        "'Dog harness\nMade for dogs that lead the way, the Brockley harness has a ring on the chest. 1 m long.'|is made for dogs that lead the way, the",
        "这款蜡烛是我和闺蜜在家试出来的，前后改了二十多次配方。净重220克。|适合是我",
        "I made this honey for the site. 227 g jar. I had it on my toast this morning and no regrets.|toast",
        "I knit these socks. One pair needs a skein. They measure 70 by 38, sorry, 70 by 42 mm.|38",
        "Here's the cork yoga block. I counted, 45 high, hmm, let me check. Two inches thick.|45",
        "My bedside table has dovetails. There's a slot cut out the back for a cable.|has a there",
        "小林，新到的手冲壶你帮忙写一下。304不锈钢。我自己用了一个月。|小林",
        "Hello Beth, lovely to chat at the fair! The Pip hat is knitted from merino. I like it.|lovely",
        "新款的盖碗你帮忙上架。可以进洗碗机，但是不要放微波炉。售价一百六十八元。|，是不要",
        "新款的盖碗你帮忙上架。可以进洗碗机。售价一百六十八元。|六十八",
        "就是咱们家的手机支架，你写一下。没有无线充电功能。戴壳也可以。|想要没有",
        "小李，你好！这款红茶帮我上架一下吧。净含量是100克。我妈特别爱喝，上个月就喝掉了两罐。|喝掉",
        "这款红茶帮我上架一下。净含量是100克，马口铁罐装的，罐子高11.7厘米。|罐装的。",
      })
  void it_is_not_said_so(String brief, String words) {
    assertThat(LocalSamples.said(brief)).doesNotContain(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hair Oil\n- Free from silicone, mineral oil and perfume\n- 50 ml",
        "Baby hat. There are four colours, which are oat, plum and slate. Three sizes.",
        "猫砂垫，60厘米。更粗的松木砂可能漏不下去。"
      })
  void stuff_of_other_things_is_none_of_its_own(String brief) {
    assertThat(LocalSamples.analysis(brief).brief().materials()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I pour these soy candles myself. My wick is cotton. Tell them not to burn it for more than four hours.|not to burn it",
        "I make bathroom cleaner for my shop. Don't mix it with bleach. 500 ml.|Don't mix it with bleach",
        "I keep bees in Kent. My honey is raw, so it is not for babies under one. 227 g.|not for babies under one",
        "I sew wallets in my flat. My wallets hold six cards. Leather, tan.|My wallets hold six cards",
        "I dry flowers for my bookmarks. I wouldn't give one to a child under 3. Paper, 15 cm.|I wouldn't give one to a child under 3",
        "I build battery packs for my bikes. Charge it only with my charger. 36 V.|Charge it only with my charger",
        "I wrote this cookbook of 60 soups. My book is 160 pages. My recipes need no blender.|My book is 160 pages",
        "Never let people down with this alarm clock. Do not let anyone under three play with it. 2 AA batteries.|o not let anyone under three play with it",
        "我自己熬的阿胶糕，你尝尝。我用的是核桃和黑芝麻，含坚果。每盒500克。|含坚果",
        "老年人助行器，您放心用。小心，别在湿滑地面用。铝合金。|别在湿滑地面用",
        "我在景德镇烧的茶杯，你写一下。我不建议放进微波炉。容量120毫升。|不建议放进微波炉",
        "这款儿童餐椅您看一下。使用前请您先检查卡扣。小号，承重15公斤。|承重15公斤",
      })
  void what_buyers_must_know_is_told_whoever_says_it(String brief, String words) {
    assertThat(LocalSamples.said(brief)).contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SPF 30 Colour Correction Cream 50 ml",
        "Peanut brittle, 150 g bag. I cook it in my kitchen.",
      })
  void talk_takes_nothing_from_a_name(String brief) {
    String name = LocalSamples.analysis(brief).brief().productName();
    assertThat(name).isNotEmpty();
    assertThat(brief).startsWith(name);
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void long_hostile_talk_is_read(String brief) {
    assertThat(LocalSamples.analysis(brief).brief().productName()).isNotNull();
  }

  static Stream<String> longTexts() {
    return Stream.of(
        "I like " + "Aa".repeat(1900) + " the mug. I sell the mug",
        "Mug. " + "1 x ".repeat(950),
        "I sell " + "the mug ".repeat(490),
        "I. " + "a.a".repeat(1300),
        "我家，" + "叫".repeat(3900));
  }

  @Test
  void a_person_learns_what_reads_like_a_word_to_a_colleague() {
    String brief =
        "I made this honey. 227 g jar. I had it on my toast this morning and no regrets.";
    assertThat(LocalSamples.write(brief, Language.EN, 1, List.of(), 1).getFirst().findings())
        .extracting(PolicyFinding::rule, PolicyFinding::message)
        .contains(
            tuple(
                PolicyFinding.ASIDE,
                "Not told, as it reads like a word to a colleague: "
                    + "“I had it on my toast this morning and no regrets”."));
    String plain = "Honey from our own hives. 227 g jar. Keep it in the cupboard.";
    assertThat(LocalSamples.write(plain, Language.EN, 1, List.of(), 1).getFirst().findings())
        .extracting(PolicyFinding::rule)
        .doesNotContain(PolicyFinding.ASIDE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wooden train set. Beech wood Size.", "Mug. Coffee, Size Size."})
  void odd_words_make_no_exception(String brief) {
    assertThat(LocalSamples.said(brief)).isNotEmpty();
  }
}
