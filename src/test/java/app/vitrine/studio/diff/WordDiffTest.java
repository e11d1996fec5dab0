package app.vitrine.studio.diff;

import static org.assertj.core.api.Assertions.assertThat;

import app.vitrine.studio.diff.WordDiff.Kind;
import app.vitrine.studio.diff.WordDiff.Piece;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class WordDiffTest {
  @Test
  void an_exchanged_word_is_all_that_is_shown_as_changed() {
    assertThat(WordDiff.between("It holds 350 ml.", "It carries 350 ml.", Locale.ENGLISH))
        .containsExactly(
            new Piece(Kind.SAME, "It "),
            new Piece(Kind.REMOVED, "holds"),
            new Piece(Kind.ADDED, "carries"),
            new Piece(Kind.SAME, " 350 ml."));
  }

  @Test
  void chinese_is_compared_by_words_not_by_sentences() {
    assertThat(WordDiff.between("适合露营和办公室使用。", "适合徒步和办公室使用。", Locale.SIMPLIFIED_CHINESE))
        .containsExactly(
            new Piece(Kind.SAME, "适合"),
            new Piece(Kind.REMOVED, "露营"),
            new Piece(Kind.ADDED, "徒步"),
            new Piece(Kind.SAME, "和办公室使用。"));
  }

  @Test
  void japanese_is_compared_by_words() {
    assertThat(WordDiff.between("キャンプに使えます。", "オフィスに使えます。", Locale.JAPANESE))
        .containsExactly(
            new Piece(Kind.REMOVED, "キャンプ"),
            new Piece(Kind.ADDED, "オフィス"),
            new Piece(Kind.SAME, "に使えます。"));
  }

  @Test
  void a_rewritten_phrase_is_shown_in_one_piece() {
    assertThat(WordDiff.between("for slow mornings.", "for cold evenings.", Locale.ENGLISH))
        .containsExactly(
            new Piece(Kind.SAME, "for "),
            new Piece(Kind.REMOVED, "slow mornings"),
            new Piece(Kind.ADDED, "cold evenings"),
            new Piece(Kind.SAME, "."));
  }

  @Test
  void a_new_paragraph_leaves_the_others_alone() {
    assertThat(WordDiff.between("One.\nThree.", "One.\nTwo.\nThree.", Locale.ENGLISH))
        .filteredOn(piece -> piece.kind() != Kind.SAME)
        .singleElement()
        .satisfies(piece -> assertThat(piece.kind()).isEqualTo(Kind.ADDED))
        .satisfies(piece -> assertThat(piece.text()).contains("Two"));
  }

  @Test
  void equal_texts_have_no_changes() {
    assertThat(WordDiff.changes(WordDiff.between("Same.", "Same.", Locale.ENGLISH))).isFalse();
    assertThat(WordDiff.between("", "", Locale.ENGLISH)).isEmpty();
  }

  @Property(tries = 300)
  void both_texts_can_be_read_out_of_the_pieces(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    List<Piece> pieces = WordDiff.between(before, after, Locale.SIMPLIFIED_CHINESE);
    assertThat(read(pieces, kind -> kind != Kind.ADDED)).isEqualTo(before);
    assertThat(read(pieces, kind -> kind != Kind.REMOVED)).isEqualTo(after);
  }

  @Property(tries = 300)
  void neighbours_differ_and_removed_words_stand_before_those_in_their_place(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    List<Piece> pieces = WordDiff.between(before, after, Locale.ENGLISH);
    assertThat(pieces).noneMatch(piece -> piece.text().isEmpty());
    for (int at = 1; at < pieces.size(); at++) {
      Kind here = pieces.get(at).kind();
      Kind last = pieces.get(at - 1).kind();
      assertThat(here).isNotEqualTo(last);
      assertThat(last == Kind.ADDED && here == Kind.REMOVED).isFalse();
    }
  }

  @Property(tries = 500)
  void nothing_longer_is_common(@ForAll("numbers") int[] before, @ForAll("numbers") int[] after) {
    CommonSubsequence found = new CommonSubsequence(before, after);
    assertThat(found.keptBefore().stream().map(at -> before[at]).toArray())
        .isEqualTo(found.keptAfter().stream().map(at -> after[at]).toArray())
        .hasSize(longestByTable(before, after));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> word =
        Arbitraries.of(
            "mug", "camp", "blue", "350", " ", " ", ". ", "\n", "露营", "杯", "。", "の", "😀");
    return word.list().ofMaxSize(40).map(words -> String.join("", words));
  }

  @Provide
  Arbitrary<int[]> numbers() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.integers().between(0, 3)),
            Tuple.of(1, Arbitraries.integers().between(0, 30)))
        .array(int[].class)
        .ofMaxSize(60);
  }

  private static String read(List<Piece> pieces, Predicate<Kind> wanted) {
    return pieces.stream()
        .filter(piece -> wanted.test(piece.kind()))
        .map(Piece::text)
        .collect(Collectors.joining());
  }

  private static int longestByTable(int[] before, int[] after) {
    int[][] longest = new int[before.length + 1][after.length + 1];
    for (int a = 1; a <= before.length; a++) {
      for (int b = 1; b <= after.length; b++) {
        longest[a][b] =
            before[a - 1] == after[b - 1]
                ? longest[a - 1][b - 1] + 1
                : Math.max(longest[a - 1][b], longest[a][b - 1]);
      }
    }
    return longest[before.length][after.length];
  }
}
