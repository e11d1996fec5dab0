package app.vitrine.gateway.local.story;

import app.vitrine.domain.analysis.FactKind;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.copy.Sentence;
import app.vitrine.domain.copy.Source;
import app.vitrine.domain.video.Script;
import app.vitrine.domain.video.ScriptScene;
import app.vitrine.gateway.local.copy.Choice;
import app.vitrine.gateway.local.copy.FactSheet;
import app.vitrine.gateway.local.copy.Frames;
import app.vitrine.gateway.local.copy.GuidanceNote;
import app.vitrine.gateway.local.copy.NameWish;
import app.vitrine.gateway.local.copy.SheetMaker;
import app.vitrine.gateway.local.copy.Statement;
import app.vitrine.gateway.local.copy.Steering;
import app.vitrine.gateway.local.story.FilmGuidance.Opening;
import app.vitrine.gateway.port.TextModel.StoryOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the story of a film: name, features and uses by turns, name and call to action. */
public final class StoryTeller {
  private static final List<FactKind> HOOKS =
      List.of(
          FactKind.TECHNOLOGY,
          FactKind.SENSORY,
          FactKind.MAKING,
          FactKind.MATERIAL,
          FactKind.FEATURE);

  /** What a close look can show comes first. */
  private static final List<FactKind> FEATURES =
      List.of(
          FactKind.MATERIAL,
          FactKind.MAKING,
          FactKind.COLOUR,
          FactKind.TECHNOLOGY,
          FactKind.FEATURE,
          FactKind.SENSORY,
          FactKind.DURATION,
          FactKind.CAPACITY,
          FactKind.ORIGIN,
          FactKind.SIZE,
          FactKind.INCLUDED,
          FactKind.WEIGHT);

  private static final List<FactKind> USES =
      List.of(FactKind.USE, FactKind.OCCASION, FactKind.AUDIENCE);

  /**
   * A shorter film opens with a fact that is read at a glance and has its name on the end card; it
   * opens with the name where there is no such fact.
   */
  private static final int SHOTS_WITH_TITLE = 4;

  private static final int SHOTS_PER_USE = 5;

  /** How far along the kinds of features the next revision begins. */
  private static final int KINDS_PER_REVISION = 3;

  private final SheetMaker sheets;
  private final Frames words;
  private final Frames notes = new Frames("story/notes.lex");
  private final NamedParts parts = NamedParts.beyondTheFace();

  public StoryTeller(SheetMaker sheets, Frames words) {
    this.sheets = sheets;
    this.words = words;
  }

  /** One beat: its key in the word table and its line. */
  private record Beat(String key, Sentence line) {}

  /** A script with one scene a shot, fewer when the brief has too few facts. */
  public Script tell(StoryOrder order) {
    FilmGuidance guidance = FilmGuidance.of(order.guidance());
    FactSheet read = sheets.sheet("", order.analysis().brief(), order.language());
    FactSheet whole =
        NameWish.last(order.guidance()).map(wish -> sheets.named(read, wish)).orElse(read);
    FactSheet sheet = guidance.steering().without(whole);
    int shots = Timing.shots(order.durationSec(), guidance.pace());
    List<Statement> sayable =
        shots < SHOTS_WITH_TITLE
            ? Glances.of(sheet, guidance, (double) order.durationSec() / shots)
            : sheet.statements();
    List<Beat> beats = beats(sheet, sayable, guidance, shots, order.revision());
    List<ScriptScene> scenes = new ArrayList<>();
    for (Beat beat : beats) {
      scenes.add(
          new ScriptScene(
              scenes.size() + 1,
              word("scene." + beat.key(), sheet),
              word("describe." + beat.key(), sheet),
              beat.line()));
    }
    return new Script(
        order.language(),
        order.style().style(),
        word("title", sheet),
        synopsis(sheet, beats),
        scenes,
        findings(guidance, order.durationSec(), whole, beats));
  }

  private List<PolicyFinding> findings(
      FilmGuidance guidance, int durationSec, FactSheet whole, List<Beat> beats) {
    List<List<Source>> told = beats.stream().map(beat -> beat.line().sources()).toList();
    List<GuidanceNote> all = new ArrayList<>(guidance.notesOn(durationSec));
    guidance.facts().forEach(wish -> wish.note(whole, told).ifPresent(all::add));
    if (guidance.opening() == Opening.FACT) {
      new FactWish("", guidance.openingFact(), false, true)
          .note(whole, told.subList(0, 1))
          .ifPresent(note -> all.add(new GuidanceNote(note.key(), guidance.openingSaid())));
    }
    return all.stream().distinct().map(note -> note.finding(notes, "film")).toList();
  }

  private List<Beat> beats(
      FactSheet sheet, List<Statement> sayable, FilmGuidance guidance, int shots, int revision) {
    Steering steering = guidance.steering();
    List<Statement> left = new ArrayList<>(sayable);
    Set<String> said = new LinkedHashSet<>();
    Sentence title = card("card.title", sheet);
    List<Beat> beats = new ArrayList<>();
    Optional<Sentence> hook = wished(sheet, left, said, guidance);
    if (hook.isEmpty() && (shots < SHOTS_WITH_TITLE || guidance.opening().isClose())) {
      hook = hook(sheet, left, said, guidance, revision);
    }
    if (hook.isEmpty() && shots < SHOTS_WITH_TITLE) {
      hook = feature(sheet, left, said, steering, (revision - 1) * KINDS_PER_REVISION);
    }
    String opening = guidance.opening().isClose() ? "close" : "hook";
    beats.add(new Beat(opening, hook.orElse(title)));
    int uses = Math.max(1, shots / SHOTS_PER_USE);
    List<Beat> useBeats = new ArrayList<>();
    while (useBeats.size() < uses) {
      Optional<Sentence> line = next(sheet, left, said, USES, steering);
      if (line.isEmpty()) {
        break;
      }
      useBeats.add(new Beat("use", line.get()));
    }
    List<Beat> featureBeats = new ArrayList<>();
    int features = shots - beats.size() - useBeats.size() - 1;
    int offset = (revision - 1) * KINDS_PER_REVISION;
    for (int i = 0; i < features; i++) {
      Optional<Sentence> line = feature(sheet, left, said, steering, offset + i);
      if (line.isEmpty()) {
        break;
      }
      featureBeats.add(new Beat("feature", line.get()));
    }
    // A close look after the opening; the whole product twice running would seem to jump.
    featureBeats.sort(Comparator.comparing(beat -> parts.in(beat.line().text(), sheet.language())));
    beats.addAll(byTurns(featureBeats, useBeats, guidance.opening().isClose()));
    beats.add(new Beat("end", card(guidance.callToAction() ? "card.end" : "card.name", sheet)));
    return beats;
  }

  /**
   * The fewer ones spread evenly between the more, so that close and wide looks alternate.
   *
   * @param afterClose whether they follow a close look
   */
  private static List<Beat> byTurns(List<Beat> features, List<Beat> uses, boolean afterClose) {
    List<Beat> mixed = new ArrayList<>(features);
    for (int i = uses.size() - 1; i >= 0; i--) {
      int before =
          afterClose
              ? i * features.size() / uses.size()
              : (i + 1) * features.size() / (uses.size() + 1);
      mixed.add(before, uses.get(i));
    }
    return mixed;
  }

  /** The product's name on a card of its own. */
  private Sentence card(String key, FactSheet sheet) {
    Sentence name = Captions.name(sheet);
    String the =
        sheet.nameSources().isEmpty() ? "the " + sheet.noun() : sheet.theInText(name.text());
    return new Sentence(
        words
            .pick(key, sheet.language(), "any", Choice.of(0, key))
            .orElse("{name}")
            .replace("{name}", name.text())
            .replace("{the_name}", the),
        name.sources());
  }

  /** The line that people want the film to open with; empty when there is none. */
  private static Optional<Sentence> wished(
      FactSheet sheet, List<Statement> left, Set<String> said, FilmGuidance guidance) {
    Steering opening = Steering.of(List.of(guidance.openingFact()));
    List<Statement> meant = left.stream().filter(s -> opening.wish(s) > 0).toList();
    List<Statement> rest = new ArrayList<>(meant);
    Optional<Sentence> line = next(sheet, rest, said, List.of(FactKind.values()), opening);
    meant.stream().filter(s -> !rest.contains(s)).forEach(left::remove);
    return line;
  }

  private Optional<Sentence> hook(
      FactSheet sheet,
      List<Statement> left,
      Set<String> said,
      FilmGuidance guidance,
      int revision) {
    List<FactKind> kinds = new ArrayList<>(HOOKS);
    Collections.rotate(kinds, -(revision - 1));
    if (guidance.opening().isClose()) {
      List<Statement> near = new ArrayList<>(left);
      near.removeIf(s -> parts.in(s.text(), sheet.language()));
      Optional<Sentence> line = next(sheet, near, said, kinds, guidance.steering());
      if (line.isPresent()) {
        left.removeIf(s -> s.sources().equals(line.get().sources()));
        return line;
      }
    }
    return next(sheet, left, said, kinds, guidance.steering());
  }

  /** Kinds take turns, so that a film does not speak of materials only. */
  private Optional<Sentence> feature(
      FactSheet sheet, List<Statement> left, Set<String> said, Steering steering, int turn) {
    List<FactKind> kinds = new ArrayList<>(FEATURES);
    Collections.rotate(kinds, -turn);
    return next(sheet, left, said, kinds, steering);
  }

  private static Optional<Sentence> next(
      FactSheet sheet,
      List<Statement> left,
      Set<String> said,
      List<FactKind> kinds,
      Steering steering) {
    List<Statement> ordered =
        left.stream()
            .filter(s -> kinds.contains(s.kind()))
            .sorted(
                Comparator.comparingDouble((Statement s) -> -steering.wish(s))
                    .thenComparing(s -> !Captions.isWhole(s, sheet))
                    .thenComparingInt(s -> kinds.indexOf(s.kind()))
                    .thenComparingInt(Statement::order))
            .toList();
    for (Statement statement : ordered) {
      left.remove(statement);
      Optional<Sentence> caption = Captions.of(statement, sheet);
      if (caption.isPresent() && said.add(caption.get().text())) {
        return caption;
      }
    }
    return Optional.empty();
  }

  private String word(String key, FactSheet sheet) {
    return words
        .pick(key, sheet.language(), "any", Choice.of(0, key))
        .orElse("{name}")
        .replace("{noun}", sheet.noun())
        .replace(
            "{the_name}", sheet.language() == Language.EN ? "the " + sheet.noun() : sheet.name())
        .replace("{name}", sheet.name());
  }

  private String synopsis(FactSheet sheet, List<Beat> beats) {
    List<String> topics = new ArrayList<>();
    if (beats.stream().anyMatch(beat -> beat.key().equals("feature"))) {
      topics.add(word("topic.detail", sheet));
    }
    if (beats.stream().anyMatch(beat -> beat.key().equals("use"))) {
      topics.add(word("topic.lifestyle", sheet));
    }
    if (topics.isEmpty()) {
      topics.add(word("topic.hero", sheet));
    }
    String joined =
        topics.size() == 1
            ? topics.getFirst()
            : word("topics.join", sheet)
                .replace("{a}", topics.getFirst())
                .replace("{b}", topics.getLast());
    return word("synopsis", sheet).replace("{topics}", joined);
  }
}
