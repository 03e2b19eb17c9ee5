package io.github.roadmaplint.rules;

import io.github.roadmaplint.rule.Changes;
import io.github.roadmaplint.rule.LinkStatuses;
import io.github.roadmaplint.rule.PageHistory;
import io.github.roadmaplint.rule.RenameHistory;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.UrlReplacements;
import io.github.roadmaplint.rules.change.FeedOrRoadmapAdded;
import io.github.roadmaplint.rules.change.RenamedPage;
import io.github.roadmaplint.rules.change.SelfPromotion;
import io.github.roadmaplint.rules.data.DataNotJson;
import io.github.roadmaplint.rules.data.DataNotYaml;
import io.github.roadmaplint.rules.data.DataSchema;
import io.github.roadmaplint.rules.frontmatter.CopiedText;
import io.github.roadmaplint.rules.frontmatter.DateOrder;
import io.github.roadmaplint.rules.frontmatter.DuplicateItem;
import io.github.roadmaplint.rules.frontmatter.Missing;
import io.github.roadmaplint.rules.frontmatter.NotYaml;
import io.github.roadmaplint.rules.frontmatter.SlugMismatch;
import io.github.roadmaplint.rules.frontmatter.StaleYear;
import io.github.roadmaplint.rules.link.Broken;
import io.github.roadmaplint.rules.link.Certificate;
import io.github.roadmaplint.rules.link.MissingFragment;
import io.github.roadmaplint.rules.link.Moved;
import io.github.roadmaplint.rules.link.SoftNotFound;
import io.github.roadmaplint.rules.link.Uncertain;
import io.github.roadmaplint.rules.list.DuplicateAcrossPages;
import io.github.roadmaplint.rules.list.EmptySection;
import io.github.roadmaplint.rules.list.ItemWithoutLink;
import io.github.roadmaplint.rules.list.NotSorted;
import io.github.roadmaplint.rules.list.RepeatedLink;
import io.github.roadmaplint.rules.local.CaseCollision;
import io.github.roadmaplint.rules.local.DoubleFragment;
import io.github.roadmaplint.rules.local.FolderWithoutIndex;
import io.github.roadmaplint.rules.local.IgnoredFile;
import io.github.roadmaplint.rules.local.MissingAnchor;
import io.github.roadmaplint.rules.local.MissingFile;
import io.github.roadmaplint.rules.local.MissingImage;
import io.github.roadmaplint.rules.local.StaleContents;
import io.github.roadmaplint.rules.local.WrongCase;
import io.github.roadmaplint.rules.markdown.AttributeList;
import io.github.roadmaplint.rules.markdown.DuplicateDefinition;
import io.github.roadmaplint.rules.markdown.EmptyLink;
import io.github.roadmaplint.rules.markdown.HeadingWithoutSpace;
import io.github.roadmaplint.rules.markdown.MalformedLink;
import io.github.roadmaplint.rules.markdown.NestedLink;
import io.github.roadmaplint.rules.markdown.ReversedLink;
import io.github.roadmaplint.rules.markdown.SpaceInLink;
import io.github.roadmaplint.rules.markdown.UndefinedReference;
import io.github.roadmaplint.rules.markdown.UnusedDefinition;
import io.github.roadmaplint.rules.publish.DescriptionLost;
import io.github.roadmaplint.rules.publish.HtmlInText;
import io.github.roadmaplint.rules.publish.HtmlInTitle;
import io.github.roadmaplint.rules.publish.ListNotResources;
import io.github.roadmaplint.rules.publish.ResourceInCode;
import io.github.roadmaplint.rules.publish.ResourcesReordered;
import io.github.roadmaplint.rules.publish.TextBesideLink;
import io.github.roadmaplint.rules.publish.TitleLost;
import io.github.roadmaplint.rules.publish.TitleUndefined;
import io.github.roadmaplint.rules.publish.TypeChanged;
import io.github.roadmaplint.rules.reference.OneWay;
import io.github.roadmaplint.rules.reference.Self;
import io.github.roadmaplint.rules.reference.Unknown;
import io.github.roadmaplint.rules.resource.DuplicateTitle;
import io.github.roadmaplint.rules.resource.DuplicateUrl;
import io.github.roadmaplint.rules.resource.ForbiddenHost;
import io.github.roadmaplint.rules.resource.ImpreciseType;
import io.github.roadmaplint.rules.resource.NavigationInTitle;
import io.github.roadmaplint.rules.resource.PaddedTitle;
import io.github.roadmaplint.rules.resource.PoorTitle;
import io.github.roadmaplint.rules.resource.RepeatedType;
import io.github.roadmaplint.rules.resource.StraySeparator;
import io.github.roadmaplint.rules.resource.TooMany;
import io.github.roadmaplint.rules.resource.TypeMismatch;
import io.github.roadmaplint.rules.resource.UnbalancedBracket;
import io.github.roadmaplint.rules.resource.UnknownType;
import io.github.roadmaplint.rules.structure.DanglingEdge;
import io.github.roadmaplint.rules.structure.DuplicateId;
import io.github.roadmaplint.rules.structure.DuplicateLabel;
import io.github.roadmaplint.rules.structure.LooseEdge;
import io.github.roadmaplint.rules.structure.MissingLabel;
import io.github.roadmaplint.rules.structure.MissingPage;
import io.github.roadmaplint.rules.structure.MissingTarget;
import io.github.roadmaplint.rules.structure.NotJson;
import io.github.roadmaplint.rules.structure.OrphanPage;
import io.github.roadmaplint.rules.structure.PaddedLabel;
import io.github.roadmaplint.rules.structure.SelfEdge;
import io.github.roadmaplint.rules.structure.StaleSlug;
import io.github.roadmaplint.rules.text.ClippedTitle;
import io.github.roadmaplint.rules.text.ConfusedWord;
import io.github.roadmaplint.rules.text.JoinedWords;
import io.github.roadmaplint.rules.text.LoneLetter;
import io.github.roadmaplint.rules.text.MissingApostrophe;
import io.github.roadmaplint.rules.text.MissingSpace;
import io.github.roadmaplint.rules.text.MisspelledTitle;
import io.github.roadmaplint.rules.text.Misspelling;
import io.github.roadmaplint.rules.text.PossibleMisspelling;
import io.github.roadmaplint.rules.text.RepeatedPunctuation;
import io.github.roadmaplint.rules.text.RepeatedWord;
import io.github.roadmaplint.rules.text.SpaceBeforePunctuation;
import io.github.roadmaplint.rules.text.WrongArticle;
import io.github.roadmaplint.rules.text.WrongIts;
import io.github.roadmaplint.rules.text.WrongVerbForm;
import io.github.roadmaplint.rules.topic.DuplicateNodeId;
import io.github.roadmaplint.rules.topic.DuplicateText;
import io.github.roadmaplint.rules.topic.Empty;
import io.github.roadmaplint.rules.topic.ExtraTitle;
import io.github.roadmaplint.rules.topic.FileName;
import io.github.roadmaplint.rules.topic.IntroWording;
import io.github.roadmaplint.rules.topic.InvisibleCharacter;
import io.github.roadmaplint.rules.topic.LongDescription;
import io.github.roadmaplint.rules.topic.MisnamedFile;
import io.github.roadmaplint.rules.topic.Misplaced;
import io.github.roadmaplint.rules.topic.NoDescription;
import io.github.roadmaplint.rules.topic.NoFinalPunctuation;
import io.github.roadmaplint.rules.topic.NoResources;
import io.github.roadmaplint.rules.topic.NotEnglish;
import io.github.roadmaplint.rules.topic.OtherTitle;
import io.github.roadmaplint.rules.topic.OutsideContent;
import io.github.roadmaplint.rules.translation.LostLink;
import io.github.roadmaplint.rules.translation.MissingTranslation;
import io.github.roadmaplint.rules.translation.Outdated;
import io.github.roadmaplint.rules.translation.ResourceType;
import io.github.roadmaplint.rules.translation.Untranslated;
import io.github.roadmaplint.rules.url.AccidentalAutolink;
import io.github.roadmaplint.rules.url.AutolinkedName;
import io.github.roadmaplint.rules.url.Insecure;
import io.github.roadmaplint.rules.url.MalformedUrl;
import io.github.roadmaplint.rules.url.MovedHost;
import io.github.roadmaplint.rules.url.OtherRoadmap;
import io.github.roadmaplint.rules.url.ReplacedElsewhere;
import io.github.roadmaplint.rules.url.StrayCharacter;
import io.github.roadmaplint.rules.url.TitleMismatch;
import io.github.roadmaplint.rules.url.Tracking;
import io.github.roadmaplint.rules.url.Transient;
import io.github.roadmaplint.rules.url.UnknownRoadmap;
import io.github.roadmaplint.rules.url.YoutubeId;
import java.util.List;
import java.util.stream.Stream;

/** The list of all rules. A rule that is not here does not exist. */
public final class Rules {
  private Rules() {}

  /** Every rule with these settings, in the order of the list. */
  public static List<Rule> all(RuleSettings settings) {
    return all(settings, UrlReplacements.NONE, PageHistory.NONE);
  }

  /**
   * The same, with what the git history of the repository contains.
   *
   * @param replacements the replaced URLs
   * @param history when pages were changed
   */
  public static List<Rule> all(
      RuleSettings settings, UrlReplacements replacements, PageHistory history) {
    return all(settings, replacements, history, RenameHistory.NONE);
  }

  /**
   * The same, with the files and headings that the repository had before.
   *
   * @param renames what was renamed
   */
  public static List<Rule> all(
      RuleSettings settings,
      UrlReplacements replacements,
      PageHistory history,
      RenameHistory renames) {
    return Stream.of(
            publish(settings),
            topic(settings),
            resource(settings),
            url(settings, replacements),
            markdown(),
            list(),
            local(renames),
            structure(settings),
            data(settings),
            frontMatter(settings),
            reference(settings),
            text(settings),
            translation(settings, history))
        .flatMap(List::stream)
        .toList();
  }

  /** The rules about a change. Without one they report nothing. */
  public static List<Rule> ofChanges(Changes changes) {
    return List.of(
        new RenamedPage(changes), new SelfPromotion(changes), new FeedOrRoadmapAdded(changes));
  }

  /** The rules about the results of the link check. Without results they report nothing. */
  public static List<Rule> online(LinkStatuses answers) {
    return List.of(
        new Broken(answers),
        new Certificate(answers),
        new SoftNotFound(answers),
        new Moved(answers),
        new MissingFragment(answers),
        new Uncertain(answers));
  }

  private static List<Rule> publish(RuleSettings settings) {
    return List.of(
        new DescriptionLost(),
        new TitleLost(),
        new TitleUndefined(),
        new TextBesideLink(),
        new ListNotResources(),
        new ResourceInCode(),
        new HtmlInTitle(),
        new TypeChanged(settings),
        new HtmlInText(),
        new ResourcesReordered());
  }

  private static List<Rule> topic(RuleSettings settings) {
    return List.of(
        new FileName(),
        new DuplicateNodeId(),
        new Misplaced(),
        new OutsideContent(),
        new Empty(),
        new ExtraTitle(settings),
        new NoDescription(),
        new LongDescription(settings),
        new IntroWording(settings),
        new NotEnglish(settings),
        new NoFinalPunctuation(),
        new InvisibleCharacter(),
        new NoResources(),
        new OtherTitle(),
        new MisnamedFile(),
        new DuplicateText());
  }

  private static List<Rule> resource(RuleSettings settings) {
    return List.of(
        new io.github.roadmaplint.rules.resource.MalformedResource(settings),
        new UnknownType(settings),
        new TooMany(settings),
        new DuplicateUrl(),
        new DuplicateTitle(),
        new ForbiddenHost(settings),
        new TypeMismatch(settings),
        new ImpreciseType(settings),
        new PaddedTitle(),
        new PoorTitle(),
        new StraySeparator(),
        new NavigationInTitle(),
        new UnbalancedBracket(),
        new RepeatedType());
  }

  private static List<Rule> url(RuleSettings settings, UrlReplacements replacements) {
    return List.of(
        new MalformedUrl(settings),
        new YoutubeId(),
        new AccidentalAutolink(settings),
        new TitleMismatch(),
        new Tracking(settings),
        new Insecure(),
        new UnknownRoadmap(settings),
        new Transient(),
        new MovedHost(),
        new ReplacedElsewhere(replacements),
        new OtherRoadmap(settings),
        new StrayCharacter(),
        new AutolinkedName(settings));
  }

  private static List<Rule> markdown() {
    return List.of(
        new UndefinedReference(),
        new DuplicateDefinition(),
        new UnusedDefinition(),
        new SpaceInLink(),
        new ReversedLink(),
        new NestedLink(),
        new EmptyLink(),
        new MalformedLink(),
        new AttributeList(),
        new HeadingWithoutSpace());
  }

  private static List<Rule> list() {
    return List.of(
        new RepeatedLink(),
        new DuplicateAcrossPages(),
        new NotSorted(),
        new EmptySection(),
        new ItemWithoutLink());
  }

  private static List<Rule> local(RenameHistory history) {
    return List.of(
        new MissingFile(history),
        new MissingImage(history),
        new WrongCase(),
        new MissingAnchor(history),
        new DoubleFragment(),
        new IgnoredFile(),
        new FolderWithoutIndex(),
        new StaleContents(),
        new CaseCollision());
  }

  private static List<Rule> structure(RuleSettings settings) {
    return List.of(
        new io.github.roadmaplint.rules.structure.StructureSchema(settings),
        new NotJson(),
        new DuplicateId(),
        new DanglingEdge(),
        new LooseEdge(),
        new SelfEdge(),
        new MissingLabel(),
        new PaddedLabel(),
        new MissingTarget(),
        new DuplicateLabel(),
        new MissingPage(),
        new OrphanPage(),
        new StaleSlug());
  }

  private static List<Rule> data(RuleSettings settings) {
    return List.of(new DataNotJson(), new DataNotYaml(), new DataSchema(settings));
  }

  private static List<Rule> frontMatter(RuleSettings settings) {
    return List.of(
        new Missing(),
        new NotYaml(),
        new io.github.roadmaplint.rules.frontmatter.FrontMatterSchema(settings),
        new SlugMismatch(),
        new DateOrder(),
        new StaleYear(),
        new DuplicateItem(),
        new CopiedText(settings));
  }

  private static List<Rule> text(RuleSettings settings) {
    return List.of(
        new Misspelling(settings),
        new PossibleMisspelling(settings),
        new MisspelledTitle(),
        new ClippedTitle(settings),
        new JoinedWords(settings),
        new RepeatedWord(settings),
        new MissingApostrophe(settings),
        new WrongArticle(settings),
        new WrongIts(settings),
        new WrongVerbForm(settings),
        new LoneLetter(settings),
        new MissingSpace(settings),
        new SpaceBeforePunctuation(settings),
        new RepeatedPunctuation(settings),
        new ConfusedWord(settings));
  }

  private static List<Rule> translation(RuleSettings settings, PageHistory history) {
    return List.of(
        new ResourceType(settings),
        new Untranslated(),
        new LostLink(),
        new MissingTranslation(),
        new Outdated(history));
  }

  private static List<Rule> reference(RuleSettings settings) {
    return List.of(new Unknown(), new Self(settings), new OneWay());
  }
}
