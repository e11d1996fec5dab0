package app.vitrine.agent;

import app.vitrine.brand.BrandKit;
import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.copy.PolicyFinding;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.view.Wishes;
import app.vitrine.policy.ClaimContext;
import app.vitrine.policy.ClaimRules;
import app.vitrine.tool.TextTools;
import app.vitrine.tool.ToolScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the copy and holds it against the rules of advertising. */
public final class CopywritingAgent implements Stage<CopywritingAgent.Order, CopyDeck> {
  private static final String NAME = "copywriting";

  private final ClaimRules rules;

  private final Supplier<BrandKit> brand;

  /**
   * An agent.
   *
   * @param brand the merchant's own rules for words, as they stand when the copy is written
   */
  public CopywritingAgent(ClaimRules rules, Supplier<BrandKit> brand) {
    this.rules = rules;
    this.brand = brand;
  }

  /** What the copy is made from. */
  public record Order(PackageInput input, ProductAnalysis analysis, Wishes wishes, int revision) {}

  @Override
  public CopyDeck work(Order order, StageContext context) {
    ToolScope scope = context.as(NAME);
    PackageInput input = order.input();
    context.think(
        NAME,
        order.wishes().all().isEmpty()
            ? "Each variant gets a structure of its own; every sentence must rest on a fact."
            : "Write anew, with this in mind: " + order.wishes().all().getLast());
    context.progress().at(0, "write_copy");
    TextTools.WrittenCopy written =
        context
            .tools()
            .text()
            .write(
                scope,
                input.background(),
                order.analysis(),
                input.options().channels(),
                input.languages(),
                input.options().copyVariants(),
                order.wishes().all(),
                order.revision());
    List<CopyText> texts =
        written.texts().stream()
            .map(text -> text.withFindings(told(text, order.wishes())))
            .toList();
    texts.stream()
        .flatMap(text -> text.findings().stream())
        .forEach(note -> context.think(NAME, note.message()));
    context.progress().at(0.7, "check_policy");
    BrandKit kit = brand.get();
    List<CopyText> checked =
        texts.stream().map(text -> text.withFindings(findings(text, kit))).toList();
    List<MediaFile> files = new ArrayList<>();
    for (Channel channel : input.options().channels()) {
      context.cancel().throwIfCancelled();
      files.add(write(channel, checked, order.revision(), scope, context));
    }
    return new CopyDeck(order.revision(), written.provider(), checked, files);
  }

  /** A writer's findings without those on wishes that people were told about in earlier runs. */
  static List<PolicyFinding> told(CopyText text, Wishes wishes) {
    return text.findings().stream()
        .filter(found -> !found.isOnWish() || wishes.askNow(found.term()))
        .toList();
  }

  /** The text with what the rules say of it. */
  CopyText checked(CopyText text) {
    return text.withFindings(findings(text, brand.get()));
  }

  private List<PolicyFinding> findings(CopyText text, BrandKit kit) {
    ClaimContext context = new ClaimContext(Set.of(), kit.provenWords(), Language.EN);
    return Stream.of(text.findings(), rules.check(text, context), kit.check(text))
        .flatMap(List::stream)
        .toList();
  }

  /** Writes the page of a channel, with all its texts. */
  static MediaFile write(
      Channel channel, List<CopyText> texts, int revision, ToolScope scope, StageContext context) {
    String page =
        texts.stream()
            .filter(text -> text.channel() == channel)
            .map(CopyPage::of)
            .collect(Collectors.joining("\n---\n\n"));
    MediaFile file =
        context
            .tools()
            .files()
            .write(scope, ArtifactNames.copy(channel, revision), Wire.name(channel), page);
    context.ready("copy", file);
    return file;
  }
}
