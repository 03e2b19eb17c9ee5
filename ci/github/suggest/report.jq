# A report in rdjson with only the fields that are needed, and only if they have the right form: at most 50 suggestions for
# files in the repository. Hidden files, such as workflows, are never checked, so a suggestion for one is not used. The rule names
# the page that explains it; a URL in the report is not used.
def count: select(type == "number" and . >= 1 and . < 1000000000 and . == floor);
def position: {line: (.line | count), column: (.column | count)};
def range: {start: (.start | position), end: (.end | position)};
def path: select(type == "string" and length < 1000 and (test("^/|^~|\\\\|(^|/)\\.|\\p{Cc}") | not));
def rule: select(type == "string" and test("\\A[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*\\z"));
def risky: test("[^\\p{L}\\p{M}\\p{Nd} ,.;:'()?…-]|:\\S|www\\.|gh\\d|\\p{L}-\\p{Nd}|[0-9a-f]{7}|--"; "i");
# Words and values in backquotes. Anything else could become a link, an image or a mention in the comment.
def inert: split("`") | length as $parts | $parts % 2 == 1 and (to_entries | all(
  if .key % 2 == 1 then .value != "" else (.value | risky | not) and (.value != "" or .key == 0 or .key == $parts - 1) end));
def message: select(type == "string") | gsub("\\p{Cc}"; " ") | .[:500] | if inert then . else "See the page about the rule." end;

{
  source: {name: "roadmap-lint", url: "https://github.com/roadmap-lint/roadmap-lint"},
  diagnostics: [
    limit(50; .diagnostics[]? | select(.suggestions | type == "array" and length > 0) | {
      message: (.message | message),
      location: {path: (.location.path | path), range: (.location.range | range)},
      severity: (.severity | select(IN("ERROR", "WARNING", "INFO"))),
      code: (.code.value | rule | {
        value: .,
        url: "https://github.com/roadmap-lint/roadmap-lint/blob/main/docs/rules/\(.).md"
      }),
      suggestions: [.suggestions[0] | {range: (.range | range), text: (.text | select(type == "string" and length <= 20000))}]
    })
  ]
}
