package app.vitrine.gateway.local.story;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.image.CalloutWords;
import app.vitrine.gateway.local.copy.FactSheet;
import app.vitrine.gateway.local.copy.NameWish;
import app.vitrine.gateway.local.copy.SheetMaker;
import app.vitrine.gateway.local.copy.Statement;
import app.vitrine.gateway.local.copy.Steering;
import app.vitrine.gateway.port.TextModel.CalloutOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses what a picture points out: short facts, each of another kind. */
public final class Callouts {
  /** What a buyer wants to see at a glance comes first. */
  private static final List<FactKind> KINDS =
      List.of(
          FactKind.MATERIAL,
          FactKind.CAPACITY,
          FactKind.DURATION,
          FactKind.TECHNOLOGY,
          FactKind.FEATURE,
          FactKind.CARE,
          FactKind.MAKING,
          FactKind.SIZE,
          FactKind.SENSORY,
          FactKind.WEIGHT,
          FactKind.ORIGIN);

  /** They are of the whole product. */
  private static final Set<FactKind> MEASURES = EnumSet.of(FactKind.SIZE, FactKind.WEIGHT);

  /** A point of up to this many letters reads at a glance. */
  private static final int BRIEF_LATIN = 34;

  private static final int BRIEF_CJK = 12;

  private final SheetMaker sheets;
  private final PartHeights heights = new PartHeights();
  private final NamedParts parts = NamedParts.beyondTheFace();
  private final NamedParts marks = NamedParts.onTheFace();

  public Callouts(SheetMaker sheets) {
    this.sheets = sheets;
  }

  /** As many points as were asked for, fewer where the brief says less. */
  public CalloutWords words(CalloutOrder order) {
    FactSheet read = sheets.sheet("", order.analysis().brief(), order.language());
    FactSheet whole =
        NameWish.last(order.guidance()).map(wish -> sheets.named(read, wish)).orElse(read);
    Steering steering = Steering.of(order.guidance());
    FactSheet sheet = steering.without(whole);
    List<Point> points = new ArrayList<>();
    Set<FactKind> told = EnumSet.noneOf(FactKind.class);
    Set<String> said = new HashSet<>();
    for (Round round : Round.values()) {
      for (Statement statement : ordered(sheet, steering)) {
        if (points.size() < order.most()
            && round.takes(isMeasure(statement, steering), told.contains(statement.kind()))) {
          Optional<Point> point =
              Captions.of(statement, sheet)
                  .filter(text -> !isOfSomePart(text.text(), order.language()))
                  .map(text -> new Point(text, height(text, statement, order.language())));
          if (point.isPresent()
              && isFree(point.get(), points)
              && said.add(point.get().text().text())) {
            points.add(point.get());
            told.add(statement.kind());
          }
        }
      }
    }
    points.sort(Comparator.comparing(Point::height));
    if (points.size() > 2 && points.getLast().height() == PartHeight.INSIDE) {
      // The middle line ends in the body without a bend.
      points.add(points.size() / 2, points.removeLast());
    }
    return new CalloutWords(
        order.language(),
        Captions.name(sheet),
        points.stream().map(Point::text).toList(),
        !points.isEmpty() && points.getFirst().height() == PartHeight.RIM,
        !points.isEmpty() && points.getLast().height() == PartHeight.FOOT,
        points.stream().map(point -> point.height().aim()).toList());
  }

  /** A fact and where it is pointed out. */
  private record Point(Sentence text, PartHeight height) {}

  /** Facts are looked through three times, as long as there is room for more. */
  private enum Round {
    /** Of each kind one. */
    KINDS,
    /** Any that can be pointed at. */
    FURTHER,
    /** Measures of the whole, at which no line can point. */
    MEASURES;

    boolean takes(boolean measure, boolean told) {
      return this == MEASURES || (!measure && (this == FURTHER || !told));
    }
  }

  /** A wished measure is as good as any fact. */
  private static boolean isMeasure(Statement statement, Steering steering) {
    return MEASURES.contains(statement.kind()) && steering.wish(statement) <= 0;
  }

  private PartHeight height(Sentence point, Statement statement, Language language) {
    PartHeight height = heights.of(point.text(), language);
    return height == PartHeight.ANYWHERE && MEASURES.contains(statement.kind())
        ? PartHeight.WHOLE
        : height;
  }

  /** One line leads to the top at the most, and one to the foot. */
  private static boolean isFree(Point point, List<Point> points) {
    return points.stream().noneMatch(other -> other.height().isSameEndAs(point.height()));
  }

  /** Whether a line about it could lead to another part of the product than it speaks of. */
  private boolean isOfSomePart(String said, Language language) {
    return marks.in(said, language)
        || (parts.in(said, language) && heights.of(said, language) == PartHeight.ANYWHERE);
  }

  private List<Statement> ordered(FactSheet sheet, Steering steering) {
    int brief = sheet.language() == Language.EN ? BRIEF_LATIN : BRIEF_CJK;
    return sheet.statements().stream()
        .filter(statement -> KINDS.contains(statement.kind()))
        .filter(statement -> !isOfSomePart(statement.text(), sheet.language()))
        .sorted(
            Comparator.comparingDouble((Statement s) -> -steering.wish(s))
                .thenComparing(s -> !Captions.isWhole(s, sheet))
                .thenComparing(s -> s.text().length() > brief)
                .thenComparingInt(s -> KINDS.indexOf(s.kind()))
                .thenComparingInt(Statement::order))
        .toList();
  }
}
