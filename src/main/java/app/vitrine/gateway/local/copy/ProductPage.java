package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.Framework;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.gateway.local.language.Category;
import app.vitrine.gateway.local.language.EnglishShapes;
import app.vitrine.gateway.local.language.GrammaticalNumber;
import app.vitrine.gateway.local.language.Shape;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Divides the statements between a product page's paragraphs and its bullets, each said once. */
final class ProductPage {
  /** What stands by itself, and reads badly behind a label: "Weight: weighs 140 g". */
  private static final Set<Shape> SENTENCES =
      EnumSet.of(Shape.CLAUSE, Shape.VERB, Shape.IMPERATIVE, Shape.NEGATION);

  /** "A diary with room for a few lines" says what the product is, and needs no label. */
  private static final Pattern OF_ONE = Pattern.compile("An? ");

  private static final Pattern CHINESE_SENTENCE = Pattern.compile(".(?:是|能|会|让|可以)");

  private static final int FEWEST_BULLETS = 4;

  /** A page this short still is a product page. */
  private static final int FEWEST_SHORT_BULLETS = 3;

  private static final int MOST_BULLETS = 6;
  private static final int BODY_SHARE = 4;
  private static final int WISHED = 2;

  /** Paragraphs of a short page, less one for each step shorter. */
  private static final int SHORT_PARTS = 3;

  private static final Pattern FIGURE = Pattern.compile("\\d");

  /** Labels of lines that tell two kinds of facts. */
  private static final Set<String> SHARED_LABELS = Set.of("label.CARE", "label.SIZE_AND_WEIGHT");

  private static final Set<FactKind> SIZE_AND_WEIGHT = EnumSet.of(FactKind.SIZE, FactKind.WEIGHT);

  private static final int MOST_LABELLED_WORDS = 9;

  private final Plans plans;
  private final FactSheet sheet;
  private final Steering steering;
  private final Framing framing;
  private final Realiser realiser;
  private final Told told;
  private final Draft draft = new Draft();
  private List<Sentence> points = List.of();

  /**
   * A page.
   *
   * @param told what the body of a variant before told; this one tells the rest first
   */
  ProductPage(
      Plans plans,
      FactSheet sheet,
      Steering steering,
      Framing framing,
      Realiser realiser,
      Told told) {
    this.told = told;
    this.plans = plans;
    this.sheet = sheet;
    this.steering = steering;
    this.framing = framing;
    this.realiser = realiser;
  }

  List<List<Sentence>> body() {
    return draft.withoutShortParagraphs();
  }

  List<Sentence> points() {
    return points;
  }

  ProductPage compose(Framework framework) {
    Pool pool = new Pool(sheet, plans, steering, framework, realiser::isTellable);
    int room = Math.max(1, pool.left().size() / BODY_SHARE + 1);
    Optional<Sentence> problem =
        framework == Framework.PROBLEM_SOLUTION ? framing.problem(pool) : Optional.empty();
    List<List<Statement>> parts = new ArrayList<>();
    List<String> bulletTopics = List.of();
    for (Plans.Slot slot : plans.of(framework, Channel.PRODUCT_PAGE)) {
      if (slot.name().equals("bullets")) {
        bulletTopics = slot.topics();
        continue;
      }
      List<Statement> part = new ArrayList<>();
      if (parts.isEmpty()) {
        part.addAll(pool.takeWished(told.isNothing() ? WISHED : 1));
      }
      if (parts.size() < mostParts()) {
        int usual = steering.of(Math.min(slot.most(), room)) - part.size();
        int most = told.holds(part) ? Math.max(1, usual) : usual;
        part.addAll(pool.take(slot.topics(), most, told.statements()));
      }
      parts.add(part);
    }
    List<List<Statement>> bullets = bullets(pool, bulletTopics, parts);
    parts.forEach(told::add);
    tell(framework, problem, parts);
    if (bullets.isEmpty()) {
      // All is told already: a list still is what buyers look for first.
      bullets = BulletGroups.of(parts.stream().flatMap(List::stream).toList());
      points = labelled(Framework.LIST, bullets);
    } else {
      points = labelled(framework, bullets);
    }
    return this;
  }

  private int mostParts() {
    return steering.isShort() ? Math.max(1, SHORT_PARTS + steering.length()) : Integer.MAX_VALUE;
  }

  private void tell(Framework framework, Optional<Sentence> problem, List<List<Statement>> parts) {
    Telling telling = problem.isPresent() ? Telling.named() : Telling.fresh();
    for (int i = 0; i < parts.size(); i++) {
      List<Sentence> sentences = new ArrayList<>();
      List<Statement> part = parts.get(i);
      if (i == 0 && problem.isPresent()) {
        sentences.add(problem.get());
        sentences.add(framing.plain("answer"));
      }
      if (framework == Framework.QUESTION_ANSWER && !part.isEmpty()) {
        framing.question(part).ifPresent(sentences::add);
      }
      List<Sentence> lines = realiser.tell(sheet, part, telling);
      if (i == 0 && problem.isEmpty() && told.repeats(lines)) {
        sentences.addFirst(framing.plain("again"));
        telling = Telling.named();
        lines = realiser.tell(sheet, part, telling);
      }
      sentences.addAll(lines);
      draft.paragraph(sentences);
      telling.otherSubject();
    }
    if (draft.body().isEmpty()) {
      draft.paragraph(List.of(framing.plain("hook.plain")));
    }
  }

  private List<List<Statement>> bullets(
      Pool pool, List<String> topics, List<List<Statement>> parts) {
    List<Statement> chosen = new ArrayList<>(pool.take(topics, Integer.MAX_VALUE));
    chosen.addAll(pool.left());
    List<List<Statement>> groups = BulletGroups.of(chosen);
    for (int i = groups.size() - 1; i >= 0 && groups.size() > FEWEST_BULLETS; i--) {
      if (realiser.isPersonal(groups.get(i).getFirst())) {
        groups.remove(i);
      }
    }
    int fewest = steering.isShort() ? FEWEST_SHORT_BULLETS : FEWEST_BULLETS;
    for (int i = 0; groups.size() < fewest && i < parts.size(); i++) {
      List<Statement> part = parts.get(i);
      while (part.size() > 2 && groups.size() < fewest) {
        groups.add(new ArrayList<>(List.of(part.removeLast())));
      }
    }
    int most = MOST_BULLETS + steering.length() * (steering.isShort() ? 2 : 1);
    if (steering.isShort()) {
      Set<FactKind> inBody =
          parts.stream().flatMap(List::stream).map(Statement::kind).collect(Collectors.toSet());
      BulletGroups.drop(
          groups, Math.max(FEWEST_SHORT_BULLETS, most), inBody, steering.isShortest());
      return groups;
    }
    return BulletGroups.limit(groups, most, sheet.language());
  }

  /** A bare number gets a label; in a list every line does, each label once. */
  private List<Sentence> labelled(Framework framework, List<List<Statement>> groups) {
    List<Sentence> labelled = new ArrayList<>();
    Set<String> labels = new HashSet<>();
    for (List<Statement> group : groups) {
      Sentence point = realiser.point(sheet, group);
      boolean bare =
          group.size() == 1
              && (realiser.isBareMeasure(group.getFirst()) || isPackingList(group.getFirst()));
      boolean clause =
          sheet.language() == Language.EN
              ? SENTENCES.contains(group.getFirst().shape())
              : CHINESE_SENTENCE.matcher(point.text()).find();
      boolean listed =
          framework == Framework.LIST
              && !clause
              && realiser.fitsLabel(group.getFirst())
              && isShort(point.text())
              && (isOfOneKind(group) || SHARED_LABELS.contains(labelKey(group)))
              && !OF_ONE.matcher(point.text()).lookingAt()
              && !point.text().contains("：")
              && !point.text().contains(":");
      String label =
          bare || listed ? framing.frame(labelKey(group)).map(Sentence::text).orElse("") : "";
      boolean said =
          point.text().regionMatches(true, 0, label, 0, label.length())
              || (sheet.language() == Language.ZH && point.text().contains(label));
      boolean fresh = !said && labels.add(label);
      labelled.add(
          fresh ? new Sentence(realiser.label(label, point.text()), point.sources()) : point);
    }
    return labelled;
  }

  /** What is long says itself what it is about, and so does a part with its size. */
  private boolean isShort(String point) {
    boolean figure = Character.isDigit(point.charAt(0));
    boolean few = EnglishShapes.wordsOf(point).size() <= MOST_LABELLED_WORDS;
    return sheet.language() != Language.EN || figure || (few && !FIGURE.matcher(point).find());
  }

  private static boolean isOfOneKind(List<Statement> group) {
    return group.stream().map(Statement::kind).distinct().count() == 1;
  }

  /** "headphones, cable, pouch", which without a label would be said of the product. */
  private boolean isPackingList(Statement statement) {
    boolean list = statement.text().contains(", ") || statement.text().contains("、");
    boolean sentence = SENTENCES.contains(statement.shape()) && sheet.language() == Language.EN;
    boolean said = statement.text().matches("(?:包装|盒|箱|袋|附|赠|送|配|每).*");
    boolean labelled = statement.text().contains(":") || statement.text().contains("：");
    return statement.kind() == FactKind.INCLUDED && !sentence && !said && !labelled && list;
  }

  /** A mug has a capacity, an oil has contents. */
  private String labelKey(List<Statement> group) {
    if (group.getFirst().kind() == FactKind.CAPACITY && sheet.number() == GrammaticalNumber.MASS) {
      return "label.CONTENTS";
    }
    if (group.getFirst().kind() == FactKind.MATERIAL && Category.isOfStuff(sheet.category().id())) {
      return "label.INGREDIENTS";
    }
    String topic = plans.topicOf(group.getFirst().kind());
    if (group.stream().map(Statement::kind).collect(Collectors.toSet()).equals(SIZE_AND_WEIGHT)) {
      return "label.SIZE_AND_WEIGHT";
    }
    boolean whole = topic.equals("CARE");
    return "label." + (whole && !isOfOneKind(group) ? topic : group.getFirst().kind().name());
  }
}
