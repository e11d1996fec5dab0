package app.vitrine.gateway.local.copy;

import app.vitrine.domain.analysis.BriefReading;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.Framework;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.qa.Severity;
import app.vitrine.domain.work.CancelToken;
import app.vitrine.gateway.local.language.BriefClauses;
import app.vitrine.gateway.local.language.Lexicon;
import app.vitrine.gateway.local.language.Spelling;
import app.vitrine.gateway.port.TextModel.CopyOrder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes all texts of an order. */
public final class CopyWriter {
  private static final int FRAMEWORKS_PER_REVISION = 2;

  /** A larger share of sentences in common makes two variants one text. */
  private static final double MOST_SHARED = 0.5;

  private final Lexicon lexicon;
  private final SheetMaker sheets;
  private final Spelling spelling;
  private final BriefClauses clauses;
  private final Plans plans = new Plans();
  private final Frames frames = new Frames("copy/frames.lex");
  private final Frames notesTable = new Frames("copy/notes.lex");
  private final Frames spellingTable = new Frames("copy/spelling.lex");

  /**
   * A writer.
   *
   * @param clauses reads what a brief says aside
   */
  public CopyWriter(Lexicon lexicon, BriefClauses clauses) {
    this.lexicon = lexicon;
    this.sheets = new SheetMaker(lexicon);
    this.spelling = new Spelling(lexicon);
    this.clauses = clauses;
  }

  /**
   * One text per channel, language and variant, in that order; the first tells by its findings
   * which wishes could not be followed and which facts a wish for shorter texts cost.
   */
  public List<CopyText> write(CopyOrder order, CancelToken cancel) {
    Steering steering = Steering.of(order.guidance());
    Map<Language, FactSheet> read = sheets(order, cancel);
    List<CopyText> texts = write(order, read, steering, cancel);
    if (texts.isEmpty()) {
      return texts;
    }
    FactSheet whole = Objects.requireNonNull(read.get(order.languages().getFirst()));
    Optional<PolicyFinding> leftOut =
        steering.isShort()
            ? LeftOut.finding(
                steering.without(whole),
                write(order, read, steering.atUsualLength(), cancel),
                texts,
                steering.lengthSaid(),
                notesTable)
            : Optional.empty();
    List<PolicyFinding> notes =
        Stream.of(
                steering.notesOn(whole).stream().map(note -> note.finding(notesTable, "body")),
                leftOut.stream(),
                asides(order),
                slips(order, NameWish.last(order.guidance()).isPresent()))
            .flatMap(part -> part)
            .toList();
    return Stream.concat(Stream.of(texts.getFirst().withFindings(notes)), texts.stream().skip(1))
        .toList();
  }

  /** What may be said in each language of an order. */
  private Map<Language, FactSheet> sheets(CopyOrder order, CancelToken cancel) {
    Optional<NameWish> wished = NameWish.last(order.guidance());
    Map<Language, FactSheet> read = new EnumMap<>(Language.class);
    for (Language language : order.languages()) {
      cancel.throwIfCancelled();
      FactSheet sheet = sheets.sheet(order.background(), order.analysis().brief(), language);
      read.put(language, wished.map(wish -> sheets.named(sheet, wish)).orElse(sheet));
    }
    return read;
  }

  private List<CopyText> write(
      CopyOrder order, Map<Language, FactSheet> read, Steering steering, CancelToken cancel) {
    List<CopyText> texts = new ArrayList<>();
    for (Channel channel : order.channels()) {
      for (Language language : order.languages()) {
        FactSheet sheet = steering.without(Objects.requireNonNull(read.get(language)));
        Told told = new Told();
        for (int variant = 1; variant <= order.variants(); variant++) {
          cancel.throwIfCancelled();
          Written written = write(variant, channel, sheet, steering, order, told);
          CopyText text = written.text();
          told = written.told();
          told.add(text);
          texts.add(text);
        }
      }
    }
    return List.copyOf(texts);
  }

  /** What reads like a word to a colleague is told nowhere, which a person is to know. */
  private Stream<PolicyFinding> asides(CopyOrder order) {
    Language language = order.analysis().brief().language();
    List<String> said = clauses.asides(order.background(), language);
    return said.isEmpty()
        ? Stream.empty()
        : Stream.of(LeftOut.asides(said, order.languages().getFirst(), notesTable));
  }

  /**
   * Words of an English brief that may be misspelt; a name that a person gave is as they want it.
   */
  private Stream<PolicyFinding> slips(CopyOrder order, boolean named) {
    BriefReading brief = order.analysis().brief();
    if (brief.language() != Language.EN) {
      return Stream.empty();
    }
    String name = brief.productName();
    return spelling.slips(order.background(), name).stream()
        .filter(slip -> !(named && name.contains(slip.word())))
        .map(
            slip ->
                new PolicyFinding(
                    PolicyFinding.SPELLING,
                    Severity.INFO,
                    slip.word(),
                    "body",
                    0,
                    spellingTable
                        .pick("misspelt", Language.EN, "any", Choice.of(0, slip.word()))
                        .orElse("{x}: {y}")
                        .replace("{x}", slip.word())
                        .replace("{y}", slip.known())));
  }

  /** A text, and what is told once it is. */
  private record Written(CopyText text, Told told) {}

  /** Writes by the variant's framework; by another one when that would say the same again. */
  private Written write(
      int variant,
      Channel channel,
      FactSheet sheet,
      Steering steering,
      CopyOrder order,
      Told told) {
    Framework own = framework(variant, order.revision());
    Written best = write(own, variant, channel, sheet, steering, order, told.copy());
    for (Framework other : unused(order)) {
      if (told.shared(best.text()) <= MOST_SHARED) {
        break;
      }
      Written tried = write(other, variant, channel, sheet, steering, order, told.copy());
      if (told.shared(tried.text()) < told.shared(best.text())) {
        best = tried;
      }
    }
    return best;
  }

  /** The frameworks that no variant of the order has for its own. */
  private static Set<Framework> unused(CopyOrder order) {
    Set<Framework> unused = EnumSet.allOf(Framework.class);
    for (int variant = 1; variant <= order.variants(); variant++) {
      unused.remove(framework(variant, order.revision()));
    }
    return unused;
  }

  private Written write(
      Framework framework,
      int variant,
      Channel channel,
      FactSheet sheet,
      Steering steering,
      CopyOrder order,
      Told told) {
    Choice choice = Choice.of(variant + order.revision(), sheet.name(), channel, order.guidance());
    int turn = variant - 1 + (order.revision() - 1) * FRAMEWORKS_PER_REVISION;
    TextComposer composer =
        new TextComposer(lexicon, plans, frames, sheet, steering, choice, variant, turn, told);
    return new Written(composer.compose(channel, framework), told);
  }

  /** Variants of a revision differ in framework; the next revision begins with others. */
  private static Framework framework(int variant, int revision) {
    Framework[] all = Framework.values();
    int index = variant - 1 + (Math.max(1, revision) - 1) * FRAMEWORKS_PER_REVISION;
    return all[Math.floorMod(index, all.length)];
  }
}
