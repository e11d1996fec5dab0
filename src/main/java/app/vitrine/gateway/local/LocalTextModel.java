package app.vitrine.gateway.local;

import app.vitrine.domain.analysis.BriefReading;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.image.CalloutWords;
import app.vitrine.domain.video.Script;
import app.vitrine.domain.video.Storyboard;
import app.vitrine.domain.video.StyleChoice;
import app.vitrine.gateway.local.copy.CopyWriter;
import app.vitrine.gateway.local.copy.Frames;
import app.vitrine.gateway.local.copy.SheetMaker;
import app.vitrine.gateway.local.language.BriefClauses;
import app.vitrine.gateway.local.language.BriefReader;
import app.vitrine.gateway.local.language.Lexicon;
import app.vitrine.gateway.local.story.Callouts;
import app.vitrine.gateway.local.story.StoryTeller;
import app.vitrine.gateway.local.story.StoryboardMaker;
import app.vitrine.gateway.local.story.Styles;
import app.vitrine.gateway.port.CallContext;
import app.vitrine.gateway.port.TextModel;
import java.util.List;

/**
 * The built-in text engine: no network and no model. It says what the merchant said, well put, and
 * nothing else; the same order gives the same words.
 */
public final class LocalTextModel implements TextModel {
  private final BriefReader reader;
  private final CopyWriter writer;
  private final Styles styles;
  private final Callouts callouts;
  private final StoryTeller teller;
  private final StoryboardMaker storyboards;

  /** Reads its data files; reuse one instance. */
  public LocalTextModel() {
    Lexicon lexicon = Lexicon.shipped();
    Frames words = new Frames("story/words.lex");
    this.styles = new Styles(lexicon, words);
    BriefClauses clauses = new BriefClauses(lexicon);
    this.reader = new BriefReader(lexicon, clauses, styles::detect);
    this.writer = new CopyWriter(lexicon, clauses);
    SheetMaker sheets = new SheetMaker(lexicon);
    this.callouts = new Callouts(sheets);
    this.teller = new StoryTeller(sheets, words);
    this.storyboards = new StoryboardMaker(styles, words);
  }

  @Override
  public String provider() {
    return "local";
  }

  @Override
  public BriefReading read(BriefOrder order, CallContext call) {
    call.cancel().throwIfCancelled();
    return reader.read(order.background(), order.language());
  }

  @Override
  public List<CopyText> write(CopyOrder order, CallContext call) {
    return writer.write(order, call.cancel());
  }

  @Override
  public StyleChoice chooseStyle(StyleOrder order, CallContext call) {
    call.cancel().throwIfCancelled();
    return styles.choose(order.analysis(), order.wished());
  }

  @Override
  public CalloutWords callOut(CalloutOrder order, CallContext call) {
    call.cancel().throwIfCancelled();
    return callouts.words(order);
  }

  @Override
  public Script tellStory(StoryOrder order, CallContext call) {
    call.cancel().throwIfCancelled();
    return teller.tell(order);
  }

  @Override
  public Storyboard breakDown(StoryboardOrder order, CallContext call) {
    call.cancel().throwIfCancelled();
    return storyboards.breakDown(order);
  }
}
