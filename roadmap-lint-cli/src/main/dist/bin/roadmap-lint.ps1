# Runs roadmap-lint in PowerShell on Windows; bin/roadmap-lint is the script for other systems.
$dist = Split-Path -Parent $PSScriptRoot
$runtime = Join-Path $dist 'runtime\bin\java.exe'
if (Test-Path $runtime) {
  $java = $runtime
} elseif ($env:JAVA_HOME) {
  $java = Join-Path $env:JAVA_HOME 'bin\java.exe'
  if (-not (Test-Path $java)) {
    [Console]::Error.WriteLine("roadmap-lint: JAVA_HOME is $env:JAVA_HOME, which has no bin\java.exe; set it to a JDK, 17 or newer")
    exit 2
  }
} elseif (Get-Command java.exe -ErrorAction SilentlyContinue) {
  $java = 'java.exe'
} else {
  [Console]::Error.WriteLine('roadmap-lint: Java was not found; install a JDK, 17 or newer, or set JAVA_HOME')
  exit 2
}
$jars = ('roadmap-lint', 'libraries', 'network' | ForEach-Object { Join-Path $dist "lib\$_.jar" }) -join ';'
$more = @()
if ($env:ROADMAP_LINT_JAVA_OPTS) { $more = $env:ROADMAP_LINT_JAVA_OPTS -split ' ' }
& $java "@$dist\lib\java-options" '-Xlog:disable' '-Xlog:all=error:stderr' "-Droadmaplint.launcher=$PSCommandPath" `
  @more -cp $jars io.github.roadmaplint.cli.Main @args
exit $LASTEXITCODE
