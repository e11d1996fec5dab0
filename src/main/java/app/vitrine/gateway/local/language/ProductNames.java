package app.vitrine.gateway.local.language;

import app.vitrine.domain.brief.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a brief's product is called: what its words lead to, held against what shops sell. */
final class ProductNames {
  private final NameFinder finder;
  private final GoodsNames goods;
  private final TalkNames talk;
  private final Makers makers;
  private final OwnNames ownNames;
  private final ToldKinds kinds;

  ProductNames(Lexicon lexicon, EnglishShapes shapes) {
    Introductions introductions = new Introductions(lexicon, shapes);
    this.talk = new TalkNames(lexicon, shapes, introductions);
    this.finder = new NameFinder(lexicon, shapes, introductions, talk);
    this.goods = new GoodsNames(lexicon);
    this.makers = new Makers(lexicon, shapes);
    this.ownNames = new OwnNames(lexicon);
    this.kinds = new ToldKinds(lexicon.products());
  }

  Naming find(BriefText brief, List<Segment> segments, Language language) {
    Span maker = makers.find(brief, segments, language).orElse(null);
    Naming found = finder.find(brief, segments, language, maker);
    Naming naming =
        goods
            .surer(brief, segments, found, language, talk.isMuchTalk(brief, segments, language))
            .map(name -> finder.ending(brief, name, language, own(brief, name, language, maker)))
            .orElse(found);
    return language == Language.EN ? kinds.told(naming, segments) : naming;
  }

  /** "Tindra", before "is a folding wood stove". */
  private @Nullable Span own(BriefText brief, Span name, Language language, @Nullable Span maker) {
    return language == Language.EN
        ? ownNames.before(brief.words(), name.start()).orElse(maker)
        : maker;
  }
}
