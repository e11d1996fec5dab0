package app.vitrine.studio.packages;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.fixture.BesideOthers;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was begun is kept for its package, and asked about only while something can come of it. */
@BesideOthers
class UnfinishedTest {
  private static final UUID MUG = new UUID(0, 1);
  private static final UUID LAMP = new UUID(0, 2);

  private final Unfinished unfinished = new Unfinished();

  @Test
  void what_a_pane_leaves_is_there_once_for_its_package() {
    unfinished.keep(MUG, String.class, "a caption");

    assertThat(unfinished.isNothing()).isFalse();
    assertThat(unfinished.take(LAMP, String.class)).isEmpty();
    assertThat(unfinished.take(MUG, String.class)).hasValue("a caption");
    assertThat(unfinished.take(MUG, String.class)).isEmpty();
    assertThat(unfinished.isNothing()).isTrue();
  }

  @Test
  void nothing_counts_as_begun_in_a_package_that_was_given_up_while_its_pane_is_open() {
    unfinished.opened(this, MUG, () -> true);
    assertThat(unfinished.isNothing()).isFalse();

    unfinished.giveUp(MUG);
    assertThat(unfinished.isNothing()).isTrue();
    unfinished.left(this);
    unfinished.keep(MUG, String.class, "a caption");
    assertThat(unfinished.isNothing()).isTrue();

    unfinished.keep(LAMP, String.class, "a caption");
    assertThat(unfinished.isNothing()).isFalse();
  }
}
