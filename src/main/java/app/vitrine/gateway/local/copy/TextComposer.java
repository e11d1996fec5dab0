package app.vitrine.gateway.local.copy;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Framework;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.gateway.local.language.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Composes one text: takes statements from the pool as the framework's plan says. */
final class TextComposer {
  private static final int WISHED = 2;
  private static final int LIVE_PART = 8;

  private final Plans plans;
  private final FactSheet sheet;
  private final Steering steering;
  private final int variant;
  private final int turn;
  private final Told told;
  private final Realiser realiser;
  private final Framing framing;
  private final Hashtags hashtags;
  private final Corrections corrections;

  /**
   * A composer of one variant.
   *
   * @param turn counts variants and revisions, so that choices move on
   * @param told what the variants before told; short texts tell what is left first
   */
  TextComposer(
      Lexicon lexicon,
      Plans plans,
      Frames frames,
      FactSheet sheet,
      Steering steering,
      Choice choice,
      int variant,
      int turn,
      Told told) {
    this.plans = plans;
    this.sheet = sheet;
    this.steering = steering;
    this.variant = variant;
    this.turn = turn;
    this.told = told;
    this.hashtags = new Hashtags(lexicon);
    this.corrections = new Corrections(lexicon);
    this.realiser =
        switch (sheet.language()) {
          case EN -> new EnglishRealiser(lexicon);
          case ZH -> new ChineseRealiser(lexicon);
          case JA -> new JapaneseRealiser();
        };
    this.framing = new Framing(plans, frames, sheet, steering, choice, realiser);
  }

  CopyText compose(Channel channel, Framework framework) {
    return switch (channel) {
      case PRODUCT_PAGE -> productPage(framework);
      case SOCIAL_POST -> socialPost(framework);
      case AD_SHORT -> shortAd(framework);
      case LIVE_SCRIPT -> liveScript(framework);
    };
  }

  private CopyText productPage(Framework framework) {
    ProductPage page =
        new ProductPage(plans, sheet, steering, framing, realiser, told).compose(framework);
    Sentence title = freshTitle(limit(80, 42, 48));
    return text(Channel.PRODUCT_PAGE, framework, title, page.body(), page.points(), List.of());
  }

  /** A title that no variant before has, where the facts allow one. */
  private Sentence freshTitle(int most) {
    List<Statement> highlights = new ArrayList<>(framing.highlights(turn));
    Sentence usual = realiser.title(sheet, highlights, most);
    highlights.addAll(framing.otherHighlights());
    String bare = realiser.title(sheet, List.of(), most).text();
    return Stream.concat(
            Stream.of(usual),
            highlights.stream().map(one -> realiser.title(sheet, List.of(one), most)))
        .filter(title -> !told.repeats(List.of(title)) && !title.text().equals(bare))
        .findFirst()
        .orElseGet(
            () -> told.repeats(List.of(usual)) ? realiser.title(sheet, List.of(), most) : usual);
  }

  private CopyText socialPost(Framework framework) {
    Pool pool = new Pool(sheet, plans, steering, framework, realiser::isTellable);
    Sentence hook = framing.hook(pool, framework);
    if (told.repeats(List.of(hook))) {
      pool = new Pool(sheet, plans, steering, framework, realiser::isTellable);
      hook = framing.plain("hook.plain");
    }
    boolean named = hook.sources().containsAll(sheet.nameSources());
    List<Statement> chosen = chosen(pool, Channel.SOCIAL_POST, framework);
    Draft draft = new Draft();
    if (Framing.isQuestion(hook)) {
      draft.paragraph(List.of(framing.plain("answer")));
      named = true;
    }
    realiser
        .tell(sheet, chosen, (named ? Telling.named() : Telling.fresh()).inPost())
        .forEach(sentence -> draft.paragraph(List.of(sentence)));
    if (draft.body().isEmpty()) {
      draft.paragraph(List.of(framing.plain("answer")));
    }
    List<String> tags = steering.hashtags() ? hashtags.of(sheet) : List.of();
    return text(Channel.SOCIAL_POST, framework, hook, draft.body(), List.of(), tags);
  }

  private CopyText shortAd(Framework framework) {
    Pool pool = new Pool(sheet, plans, steering, framework, realiser::isTellable);
    Draft draft = new Draft();
    List<Sentence> sentences = new ArrayList<>();
    if (framework == Framework.PROBLEM_SOLUTION || framework == Framework.QUESTION_ANSWER) {
      framing.problem(pool).ifPresent(sentences::add);
    }
    boolean asked = !sentences.isEmpty();
    List<Statement> chosen = chosen(pool, Channel.AD_SHORT, framework);
    List<Sentence> telling = realiser.tell(sheet, chosen, Telling.fresh().inPost());
    if (asked || told.repeats(telling)) {
      sentences.add(framing.plain(asked ? "answer" : "again"));
      telling = realiser.tell(sheet, chosen, Telling.named().inPost());
    }
    sentences.addAll(telling);
    draft.paragraph(sentences);
    if (draft.body().isEmpty()) {
      draft.paragraph(List.of(framing.plain("hook.plain")));
    }
    return text(Channel.AD_SHORT, framework, shortTitle(), draft.body(), List.of(), List.of());
  }

  /** The name and its measure; where a variant has that already, less of them and a highlight. */
  private Sentence shortTitle() {
    int most = limit(36, 18, 20);
    Sentence usual = realiser.title(sheet, List.of(), most);
    List<Statement> highlights = new ArrayList<>(framing.highlights(turn));
    highlights.addAll(framing.otherHighlights());
    List<FactSheet> shorter = List.of(sheet, sheet.titled(sheet.name()));
    return Stream.concat(
            Stream.of(usual),
            shorter.stream()
                .flatMap(
                    named ->
                        highlights.stream().map(one -> realiser.title(named, List.of(one), most))))
        .filter(title -> !told.repeats(List.of(title)))
        .filter(title -> !title.text().equalsIgnoreCase(sheet.noun()) && !isHalfName(title))
        .findFirst()
        .orElse(usual);
  }

  /** "Harbour Lead" for the Harbour dog lead: less than the name, and nothing told for it. */
  private boolean isHalfName(Sentence title) {
    String half = (sheet.brand() + " " + sheet.noun()).strip();
    return title.text().equalsIgnoreCase(half) && !half.equalsIgnoreCase(sheet.name());
  }

  private List<Statement> chosen(Pool pool, Channel channel, Framework framework) {
    Plans.Slot slot = plans.of(framework, channel).getFirst();
    int most = steering.of(slot.most());
    List<Statement> chosen = new ArrayList<>(corrections.takeFrom(pool, sheet));
    List<Statement> wished = pool.takeWished(told.isNothing() ? Math.min(WISHED, most) : 1);
    chosen.addAll(wished);
    if (told.holds(wished)) {
      most = Math.max(most, chosen.size() + 1);
    }
    List<String> topics = slot.topics();
    List<Statement> all = pool.take(topics, Integer.MAX_VALUE);
    List<Statement> tellable = all.stream().filter(realiser::isTellable).toList();
    List<List<Statement>> groups = BulletGroups.of(tellable.isEmpty() ? all : tellable);
    groups.sort(Comparator.comparingInt(group -> pool.firstTopic(group, topics)));
    if (!groups.isEmpty() && told.isNothing()) {
      Collections.rotate(groups, -Math.floorMod(turn, groups.size()));
    }
    groups.sort(
        Comparator.comparing((List<Statement> group) -> told.touches(group))
            .thenComparing(group -> realiser.isPersonal(group.getFirst())));
    for (List<Statement> group : groups) {
      chosen.addAll(group.subList(0, Math.clamp(most - chosen.size(), 0, group.size())));
    }
    told.add(chosen);
    return chosen;
  }

  private CopyText liveScript(Framework framework) {
    Pool pool = new Pool(sheet, plans, steering, framework, realiser::isTellable);
    Draft draft = new Draft();
    draft.paragraph(List.of(framing.plain("live.hello")));
    Telling telling = Telling.named();
    for (String topic : plans.of(framework, Channel.LIVE_SCRIPT).getFirst().topics()) {
      List<Statement> part =
          pool.take(List.of(topic), steering.of(LIVE_PART)).stream()
              .filter(realiser::isSpeakable)
              .toList();
      if (!part.isEmpty()) {
        List<Sentence> sentences = new ArrayList<>();
        framing.frame("live." + topic).ifPresent(sentences::add);
        sentences.addAll(realiser.tell(sheet, part, telling));
        draft.paragraph(sentences);
        telling.otherSubject();
      }
    }
    Sentence title = new Sentence(EnglishCase.capital(sheet.name()), sheet.nameSources());
    return text(Channel.LIVE_SCRIPT, framework, title, draft.body(), List.of(), List.of());
  }

  private CopyText text(
      Channel channel,
      Framework framework,
      Sentence title,
      List<List<Sentence>> body,
      List<Sentence> bullets,
      List<String> tags) {
    Sentence action = framing.plain("cta." + channel.name().toLowerCase(Locale.ROOT));
    return new CopyText(
        channel,
        sheet.language(),
        variant,
        framework,
        title,
        body,
        bullets,
        tags,
        action,
        List.of());
  }

  private int limit(int english, int chinese, int japanese) {
    return switch (sheet.language()) {
      case EN -> english;
      case ZH -> chinese;
      case JA -> japanese;
    };
  }
}
