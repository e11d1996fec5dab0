package app.vitrine.agent;

import app.vitrine.domain.analysis.ProductAnalysis;
import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.PackageInput;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.policy.ClaimRules;
import app.vitrine.tool.TextTools;
import app.vitrine.tool.ToolScope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the copy and holds it against the rules of advertising. */
public final class CopywritingAgent implements Stage<CopywritingAgent.Order, CopyDeck> {
  private static final String NAME = "copywriting";

  private final ClaimRules rules;

  public CopywritingAgent(ClaimRules rules) {
    this.rules = rules;
  }

  /** What the copy is made from. */
  public record Order(
      PackageInput input, ProductAnalysis analysis, List<String> guidance, int revision) {
    public Order {
      guidance = List.copyOf(guidance);
    }
  }

  @Override
  public CopyDeck work(Order order, StageContext context) {
    ToolScope scope = context.as(NAME);
    PackageInput input = order.input();
    context.think(
        NAME,
        order.guidance().isEmpty()
            ? "Each variant gets a structure of its own; every sentence must rest on a fact."
            : "Write anew, with this in mind: " + order.guidance().getLast());
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
                order.guidance(),
                order.revision());
    context.progress().at(0.7, "check_policy");
    List<CopyText> checked =
        written.texts().stream().map(text -> text.withFindings(rules.check(text))).toList();
    List<MediaFile> files = new ArrayList<>();
    for (Channel channel : input.options().channels()) {
      context.cancel().throwIfCancelled();
      files.add(write(channel, checked, order.revision(), scope, context));
    }
    return new CopyDeck(order.revision(), written.provider(), checked, files);
  }

  private static MediaFile write(
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
