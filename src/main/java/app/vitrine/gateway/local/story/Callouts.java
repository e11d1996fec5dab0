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
    List<Sentence> points = new ArrayList<>();
    Set<FactKind> told = EnumSet.noneOf(FactKind.class);
    Set<String> said = new HashSet<>();
    for (boolean again : new boolean[] {false, true}) {
      for (Statement statement : ordered(sheet, steering)) {
        if (points.size() < order.most() && (again || !told.contains(statement.kind()))) {
          Optional<Sentence> point = Captions.of(statement, sheet);
          if (point.isPresent()
              && isFree(point.get(), points, order)
              && said.add(point.get().text())) {
            points.add(point.get());
            told.add(statement.kind());
          }
        }
      }
    }
    points.sort(Comparator.comparing(point -> height(point, order)));
    return new CalloutWords(
        order.language(),
        Captions.name(sheet),
        points,
        !points.isEmpty() && height(points.getFirst(), order) == PartHeight.RIM,
        !points.isEmpty() && height(points.getLast(), order) == PartHeight.FOOT);
  }

  private PartHeight height(Sentence point, CalloutOrder order) {
    return heights.of(point.text(), order.language());
  }

  /** One line leads to the top at the most, and one to the foot. */
  private boolean isFree(Sentence point, List<Sentence> points, CalloutOrder order) {
    PartHeight height = height(point, order);
    return points.stream().noneMatch(other -> height(other, order).isSameEndAs(height));
  }

  /** Whether a line about it could lead to another part of the product than it speaks of. */
  private boolean isOfSomePart(Statement statement, Language language) {
    String said = statement.text();
    return marks.in(said, language)
        || (parts.in(said, language) && heights.of(said, language) == PartHeight.ANYWHERE);
  }

  private List<Statement> ordered(FactSheet sheet, Steering steering) {
    int brief = sheet.language() == Language.EN ? BRIEF_LATIN : BRIEF_CJK;
    return sheet.statements().stream()
        .filter(statement -> KINDS.contains(statement.kind()))
        .filter(statement -> !isOfSomePart(statement, sheet.language()))
        .sorted(
            Comparator.comparingDouble((Statement s) -> -steering.wish(s))
                .thenComparing(s -> !Captions.isWhole(s, sheet))
                .thenComparing(s -> s.text().length() > brief)
                .thenComparingInt(s -> KINDS.indexOf(s.kind()))
                .thenComparingInt(Statement::order))
        .toList();
  }
}
