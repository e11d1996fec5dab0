package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Framework;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.gateway.local.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Composes one text: takes statements from the pool as the framework's plan says. */
final class TextComposer {
  private static final int FEWEST_BULLETS = 4;
  private static final int MOST_BULLETS = 6;
  private static final List<FactKind> HIGHLIGHTS =
      List.of(
          FactKind.MATERIAL,
          FactKind.TECHNOLOGY,
          FactKind.MAKING,
          FactKind.FEATURE,
          FactKind.SENSORY,
          FactKind.COLOUR);

  private final Plans plans;
  private final Frames frames;
  private final FactSheet sheet;
  private final Steering steering;
  private final Choice choice;
  private final int variant;
  private final Realiser realiser;
  private final Hashtags hashtags;

  TextComposer(
      Lexicon lexicon,
      Plans plans,
      Frames frames,
      FactSheet sheet,
      Steering steering,
      Choice choice,
      int variant) {
    this.plans = plans;
    this.frames = frames;
    this.sheet = sheet;
    this.steering = steering;
    this.choice = choice;
    this.variant = variant;
    this.hashtags = new Hashtags(lexicon);
    this.realiser =
        switch (sheet.language()) {
          case EN -> new EnglishRealiser(lexicon);
          case ZH -> new ChineseRealiser();
          case JA -> new JapaneseRealiser();
        };
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
    Pool pool = new Pool(sheet.statements(), plans, steering);
    Draft draft = new Draft();
    List<Plans.Slot> slots = plans.of(framework, Channel.PRODUCT_PAGE);
    int reserved = pool.left().size();
    List<List<Statement>> parts = new ArrayList<>();
    List<Sentence> opening = framework == Framework.PROBLEM_SOLUTION ? problem(pool) : List.of();
    boolean first = true;
    for (Plans.Slot slot : slots) {
      if (slot.name().equals("bullets")) {
        continue;
      }
      List<Statement> part = new ArrayList<>();
      if (first) {
        part.addAll(pool.takeWished(2));
      }
      int room = Math.min(slot.most() + steering.length(), Math.max(1, reserved / 4 + 1));
      part.addAll(pool.take(slot.topics(), room - part.size()));
      parts.add(part);
      first = false;
    }
    Plans.Slot bulletSlot = slots.getLast();
    List<List<Statement>> bullets = bullets(pool, bulletSlot, parts);
    boolean named = !opening.isEmpty();
    for (int i = 0; i < parts.size(); i++) {
      List<Sentence> sentences = new ArrayList<>(i == 0 ? opening : List.of());
      List<Statement> part = parts.get(i);
      if (framework == Framework.QUESTION_ANSWER && !part.isEmpty()) {
        question(part).ifPresent(sentences::add);
      }
      boolean naming = !named && !part.isEmpty();
      sentences.addAll(realiser.tell(sheet, part, naming));
      named |= naming;
      draft.paragraph(sentences);
    }
    if (draft.body().isEmpty()) {
      draft.paragraph(List.of(plain("hook.plain")));
    }
    List<Sentence> points = bullets.stream().map(group -> realiser.point(sheet, group)).toList();
    return new CopyText(
        Channel.PRODUCT_PAGE,
        sheet.language(),
        variant,
        framework,
        realiser.title(sheet, highlights(), limit(80, 34, 44)),
        draft.body(),
        points.isEmpty() ? List.of(new Sentence(sheet.name(), sheet.nameSources())) : points,
        List.of(),
        plain("cta.product_page"),
        List.of());
  }

  private List<List<Statement>> bullets(Pool pool, Plans.Slot slot, List<List<Statement>> parts) {
    List<Statement> chosen = new ArrayList<>(pool.take(slot.topics(), Integer.MAX_VALUE));
    chosen.addAll(pool.left());
    List<List<Statement>> groups = BulletGroups.of(chosen, pool);
    for (int i = 0; groups.size() < FEWEST_BULLETS && i < parts.size(); i++) {
      List<Statement> part = parts.get(i);
      while (part.size() > 2 && groups.size() < FEWEST_BULLETS) {
        groups.add(new ArrayList<>(List.of(part.removeLast())));
      }
    }
    return BulletGroups.limit(groups, MOST_BULLETS + Math.min(0, steering.length()) * 2);
  }

  private CopyText socialPost(Framework framework) {
    Pool pool = new Pool(sheet.statements(), plans, steering);
    Draft draft = new Draft();
    Sentence hook = hook(pool, framework);
    Plans.Slot slot = plans.of(framework, Channel.SOCIAL_POST).getFirst();
    List<Statement> chosen = new ArrayList<>(pool.takeWished(2));
    chosen.addAll(pool.take(slot.topics(), slot.most() + steering.length() - chosen.size()));
    boolean named =
        hook.sources().containsAll(sheet.nameSources()) && !sheet.nameSources().isEmpty();
    for (List<Statement> group : BulletGroups.of(chosen, pool)) {
      List<Sentence> sentences = realiser.tell(sheet, group, !named);
      draft.paragraph(sentences);
      named = true;
    }
    if (draft.body().isEmpty()) {
      draft.paragraph(List.of(plain("answer")));
    }
    return new CopyText(
        Channel.SOCIAL_POST,
        sheet.language(),
        variant,
        framework,
        hook,
        draft.body(),
        List.of(),
        hashtags.of(sheet),
        plain("cta.social_post"),
        List.of());
  }

  private CopyText shortAd(Framework framework) {
    Pool pool = new Pool(sheet.statements(), plans, steering);
    Plans.Slot slot = plans.of(framework, Channel.AD_SHORT).getFirst();
    List<Statement> chosen = new ArrayList<>(pool.takeWished(1));
    chosen.addAll(pool.take(slot.topics(), slot.most() + steering.length() - chosen.size()));
    Draft draft = new Draft();
    draft.paragraph(realiser.tell(sheet, chosen, true));
    if (draft.body().isEmpty()) {
      draft.paragraph(List.of(plain("hook.plain")));
    }
    return new CopyText(
        Channel.AD_SHORT,
        sheet.language(),
        variant,
        framework,
        realiser.title(sheet, List.of(), limit(32, 16, 18)),
        draft.body(),
        List.of(),
        List.of(),
        plain("cta.ad_short"),
        List.of());
  }

  private CopyText liveScript(Framework framework) {
    Pool pool = new Pool(sheet.statements(), plans, steering);
    Draft draft = new Draft();
    draft.paragraph(List.of(plain("live.hello")));
    Plans.Slot slot = plans.of(framework, Channel.LIVE_SCRIPT).getFirst();
    for (String topic : slot.topics()) {
      List<Statement> part = pool.take(List.of(topic), slot.most() / 2);
      if (!part.isEmpty()) {
        List<Sentence> sentences = new ArrayList<>();
        frame("live." + topic).ifPresent(sentences::add);
        sentences.addAll(realiser.tell(sheet, part, false));
        draft.paragraph(sentences);
      }
    }
    return new CopyText(
        Channel.LIVE_SCRIPT,
        sheet.language(),
        variant,
        framework,
        new Sentence(sheet.name(), sheet.nameSources()),
        draft.body(),
        List.of(),
        List.of(),
        plain("cta.live_script"),
        List.of());
  }

  private List<Sentence> problem(Pool pool) {
    List<Statement> askable =
        pool.left().stream()
            .filter(s -> List.of("hook.verb", "hook.noun").contains(realiser.hookKey(s)))
            .sorted(
                java.util.Comparator.comparingDouble((Statement s) -> -steering.wish(s))
                    .thenComparing(s -> realiser.hookKey(s).equals("hook.verb") ? 0 : 1))
            .toList();
    if (askable.isEmpty()) {
      return List.of();
    }
    Statement asked = askable.getFirst();
    pool.takeThis(asked);
    return List.of(hookOf(asked), plain("answer"));
  }

  private Sentence hook(Pool pool, Framework framework) {
    List<String> wanted =
        switch (framework) {
          case PROBLEM_SOLUTION, QUESTION_ANSWER -> List.of("hook.verb", "hook.noun");
          case FEATURE_ADVANTAGE_BENEFIT -> List.of("hook.for");
          case STORY, LIST -> List.of();
        };
    List<Statement> fitting =
        pool.left().stream().filter(s -> wanted.contains(realiser.hookKey(s))).toList();
    if (fitting.isEmpty()) {
      return plain("hook.plain");
    }
    Statement chosen = choice.among(fitting, "hook");
    pool.takeThis(chosen);
    return hookOf(chosen);
  }

  private Sentence hookOf(Statement statement) {
    String frame =
        frames
            .pick(realiser.hookKey(statement), sheet.language(), steering.tone(), choice)
            .orElse("{x}");
    String text = realiser.fill(frame, sheet, realiser.hookWords(statement));
    boolean named = frame.contains("{the_name}");
    return new Sentence(
        text, named ? Sources.join(statement.sources(), sheet.nameSources()) : statement.sources());
  }

  private Optional<Sentence> question(List<Statement> part) {
    return frame("question." + plans.topicOf(part.getFirst().kind()));
  }

  private Optional<Sentence> frame(String key) {
    Optional<String> own =
        sheet.plural()
            ? frames.pick(key + ".plural", sheet.language(), steering.tone(), choice)
            : Optional.empty();
    return own.or(() -> frames.pick(key, sheet.language(), steering.tone(), choice))
        .map(words -> new Sentence(realiser.fill(words, sheet, ""), named(words)));
  }

  private Sentence plain(String key) {
    return frame(key).orElse(new Sentence(sheet.name(), sheet.nameSources()));
  }

  private List<app.vitrine.domain.copy.Source> named(String frame) {
    return frame.contains("{the_name}") ? sheet.nameSources() : List.of();
  }

  /** Strong short statements for the title, another first in each variant. */
  private List<Statement> highlights() {
    List<Statement> strong = new ArrayList<>(sheet.of(HIGHLIGHTS));
    strong.sort(java.util.Comparator.comparingDouble(s -> -steering.wish(s)));
    if (strong.isEmpty()) {
      return strong;
    }
    boolean steered = steering.wish(strong.getFirst()) > 0;
    java.util.Collections.rotate(
        strong, steered ? 0 : -choice.index(strong.size(), "title") - variant);
    return strong;
  }

  private int limit(int english, int chinese, int japanese) {
    return switch (sheet.language()) {
      case EN -> english;
      case ZH -> chinese;
      case JA -> japanese;
    };
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
