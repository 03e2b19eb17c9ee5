# {{jreleaserCreationStamp}}
class {{brewFormulaName}} < Formula
  desc "{{projectDescription}}"
  homepage "{{projectLinkHomepage}}"
  url "{{distributionUrl}}"
  version "{{projectVersion}}"
  sha256 "{{distributionChecksumSha256}}"
  license "{{projectLicense}}"

  {{#brewDependencies}}
  depends_on {{.}}
  {{/brewDependencies}}

  def install
    libexec.install Dir["*"]
    # The Java of Homebrew is not in the PATH. A JAVA_HOME of the user is preferred.
    (bin/"roadmap-lint").write_env_script libexec/"bin/roadmap-lint", Language::Java.overridable_java_home_env("17")
    man1.install_symlink Dir[libexec/"share/man/man1/*.1"]
    bash_completion.install_symlink libexec/"share/bash-completion/completions/roadmap-lint"
    zsh_completion.install_symlink libexec/"share/zsh/site-functions/_roadmap-lint"
    fish_completion.install_symlink libexec/"share/fish/vendor_completions.d/roadmap-lint.fish"
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/roadmap-lint --version")
    (testpath/"pages/page.md").write "# Page\n\nA page without a problem.\n"
    assert_match "no problems", shell_output("#{bin}/roadmap-lint check pages")
  end
end
