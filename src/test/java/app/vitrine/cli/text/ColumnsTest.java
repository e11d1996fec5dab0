package app.vitrine.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void chinese_and_emoji_are_two_columns_wide() {
    assertThat(Columns.width("mug")).isEqualTo(3);
    assertThat(Columns.width("青瓷🍵")).isEqualTo(6);
    assertThat(Columns.fit("青瓷茶罐", 6)).isEqualTo("青瓷… ");
    assertThat(Columns.fit("茶", 4)).isEqualTo("茶  ");
  }

  @Property(tries = 300)
  void a_fitted_text_takes_exactly_its_columns(
      @ForAll String text, @ForAll @IntRange(min = 1, max = 40) int columns) {
    String fitted = Columns.fit(Printable.line(text), columns);
    assertThat(Columns.width(fitted)).isEqualTo(columns);
  }

  @Property(tries = 300)
  void a_printable_line_has_no_control_characters(@ForAll String text) {
    assertThat(Printable.line(text).codePoints())
        .noneMatch(c -> Character.getType(c) == Character.CONTROL || c == 0x202E || c == 0x2028);
  }
}
