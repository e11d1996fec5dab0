package app.vitrine.agent;

import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.revision.Revision;
import app.vitrine.domain.view.Wishes;
import app.vitrine.tool.TextTools;
import app.vitrine.tool.ToolScope;
import java.util.Comparator;
import java.util.List;

/** Changes one text of the copy; every other text and every other file stays as it is. */
public final class CopyRevisionAgent implements Stage<CopyRevisionAgent.Order, CopyDeck> {
  private static final String NAME = "copywriting";

  /** Texts written to choose from, as the new one must be unlike those that stay. */
  private static final int CANDIDATES = 3;

  private final CopywritingAgent writer;

  /**
   * An agent.
   *
   * @param writer holds texts against the rules and writes their files
   */
  public CopyRevisionAgent(CopywritingAgent writer) {
    this.writer = writer;
  }

  /**
   * What is to be changed.
   *
   * @param by who changes it
   */
  public record Order(
      PackageInput input,
      ProductAnalysis analysis,
      Wishes wishes,
      int revision,
      CopyDeck earlier,
      Revision change,
      String by) {}

  private record Changed(String provider, CopyText text) {}

  @Override
  public CopyDeck work(Order order, StageContext context) {
    Changed changed =
        switch (order.change()) {
          case Revision.TextEdited edited -> edited(edited, order, context);
          case Revision.TextRewritten rewritten -> rewritten(rewritten, order, context);
          default -> throw new IllegalArgumentException("no text: " + order.change());
        };
    context.progress().at(0.7, "check_policy");
    CopyText text = writer.checked(changed.text());
    List<CopyText> texts =
        order.earlier().texts().stream().map(each -> isSame(each, text) ? text : each).toList();
    MediaFile file =
        CopywritingAgent.write(text.channel(), texts, order.revision(), context.as(NAME), context);
    List<MediaFile> files =
        order.earlier().files().stream()
            .map(each -> each.label().equals(file.label()) ? file : each)
            .toList();
    return new CopyDeck(order.revision(), changed.provider(), texts, files);
  }

  private static Changed edited(Revision.TextEdited edited, Order order, StageContext context) {
    context.think(NAME, order.by() + " wrote a text; hold it against the rules and keep the rest.");
    CopyText before = find(order.earlier(), edited.channel(), edited.language(), edited.variant());
    return new Changed(
        order.earlier().provider(), EditedCopy.of(before, edited.text(), order.by()));
  }

  private static Changed rewritten(
      Revision.TextRewritten rewritten, Order order, StageContext context) {
    CopyText before =
        find(order.earlier(), rewritten.channel(), rewritten.language(), rewritten.variant());
    Wishes wishes = order.wishes().and(rewritten.wish());
    context.think(
        NAME,
        rewritten.wish().isBlank()
            ? "Write this one text anew, unlike the others; keep the rest."
            : "Write this one text anew, with this in mind: " + rewritten.wish());
    context.progress().at(0, "write_copy");
    ToolScope scope = context.as(NAME);
    TextTools.WrittenCopy written =
        context
            .tools()
            .text()
            .write(
                scope,
                order.input().background(),
                order.analysis(),
                List.of(rewritten.channel()),
                List.of(rewritten.language()),
                CANDIDATES,
                wishes.all(),
                order.revision());
    List<CopyText> others =
        order.earlier().texts().stream()
            .filter(text -> text.channel() == before.channel())
            .filter(text -> text.language() == before.language())
            .toList();
    CopyText newest =
        written.texts().stream()
            .min(Comparator.comparingDouble(text -> mostShared(text, others)))
            .orElseThrow();
    // The writer tells with its first text which wishes it could not follow.
    return new Changed(
        written.provider(),
        newest
            .as(before.variant())
            .withFindings(CopywritingAgent.told(written.texts().getFirst(), wishes)));
  }

  private static double mostShared(CopyText text, List<CopyText> others) {
    return others.stream().mapToDouble(other -> NearDuplicates.shared(text, other)).max().orElse(0);
  }

  private static boolean isSame(CopyText one, CopyText other) {
    return one.is(other.channel(), other.language(), other.variant());
  }

  private static CopyText find(CopyDeck deck, Channel channel, Language language, int variant) {
    return deck.texts().stream()
        .filter(text -> text.is(channel, language, variant))
        .findFirst()
        .orElseThrow();
  }
}
