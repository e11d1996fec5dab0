package app.vitrine.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.fixture.BesideOthers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The product is found in briefs of many trades, whatever else they speak of. */
@BesideOthers
class NamedBriefsTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("briefs")
  void a_product_is_called_what_its_merchant_sells(String end, String brief) {
    assertThat(name(brief)).endsWith(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A torch, a dark room: all you need to add to our Shadow Puppet Theatre. Torch not included.|puppet theatre",
        "Most aquarium filters are made for fish. Ours is a double sponge filter for shrimp tanks.|sponge filter",
        "Grass, gravy, red wine, oil: out. Ox-Gall Stain Soap, 120 g, is boxed in grey board.|stain soap",
        "Compression stockings are hard to get on. The Reacha is a sock aid for sore backs.|sock aid",
        "Cold floor, old door? Harris tweed draught excluders, 90 cm.|draught excluders",
        "Loafers and brogues deserve better. We turn cedar into shoe trees, sizes 39 to 48.|shoe trees",
        "28厘米以内的床垫都能套，水洗亚麻床笠，三种颜色|床笠",
        "羽绒被占掉半个柜子怎么办？免抽气的立体真空压缩袋，一包六只|真空压缩袋",
        "出一批育苗盘，50孔，带盖|育苗盘",
        "香味是白茶，三腔的洗衣凝珠，一盒52颗|洗衣凝珠"
      })
  void a_thing_that_only_lies_beside_the_product_is_not_it(String brief, String end) {
    assertThat(name(brief)).endsWith(end);
  }

  @ParameterizedTest
  @CsvSource({
    "出三件套保鲜盒，带盖, 三件套保鲜盒",
    "出12支装马克笔, 12支装马克笔",
    "法式复古高腰显瘦碎花雪纺中长款连衣裙，三色可选, 法式复古高腰显瘦碎花雪纺中长款连衣裙",
    "迷你投影仪，1080P高清, 迷你投影仪",
    "收腰连衣裙，三色, 收腰连衣裙",
    "和田玉手镯，附证书, 和田玉手镯",
    "有线耳机，1.2米, 有线耳机",
    "做旧牛仔裤，直筒, 做旧牛仔裤",
    "再生棉围巾，180厘米, 再生棉围巾",
    "智能台灯，三档, 智能台灯",
    "'Tall scratching post for cats, 95 cm. Our old cat destroyed three sofas.', tall scratching post",
    "'1000 piece jigsaw puzzle of a tram street, matte finish.', 1000 piece jigsaw puzzle",
    "'Our oat and lavender soap is made with olive oil, coconut oil and shea butter.', oat and lavender soap"
  })
  void a_name_keeps_all_of_its_words(String brief, String name) {
    assertThat(name(brief)).isEqualTo(name);
  }

  @Test
  void a_name_is_no_whole_text() {
    assertThat(name("tea ".repeat(1000))).hasSizeLessThan(80);
    assertThat(name("水杯".repeat(2000))).hasSizeLessThan(80);
  }

  private static String name(String brief) {
    var read = LocalSamples.analysis(brief).brief();
    String brand = read.brand() == null ? "" : read.brand() + " ";
    return (brand + read.productName()).toLowerCase(Locale.ROOT);
  }

  static Stream<Arguments> briefs() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(NamedBriefsTest.class.getResourceAsStream("named-briefs.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 3))
          .map(cells -> Arguments.of(cells[1], cells[2].replace("\\n", "\n")));
    }
  }
}
