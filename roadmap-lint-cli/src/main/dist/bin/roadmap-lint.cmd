@echo off
rem Runs roadmap-lint on Windows; bin/roadmap-lint is the script for other systems.
setlocal
set "DIST=%~dp0.."
set "JAVA=java.exe"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%DIST%\runtime\bin\java.exe" set "JAVA=%DIST%\runtime\bin\java.exe"
rem No blocks in parentheses: one in JAVA_HOME, as in "Program Files (x86)", would end them.
if not "%JAVA%"=="java.exe" goto named
where /q java.exe && goto run
>&2 echo roadmap-lint: Java was not found; install a JDK, 17 or newer, or set JAVA_HOME
exit /b 2
:named
if exist "%JAVA%" goto run
>&2 echo roadmap-lint: JAVA_HOME is "%JAVA_HOME%", which has no bin\java.exe; set it to a JDK, 17 or newer
exit /b 2
:run
"%JAVA%" "@%DIST%\lib\java-options" -Xlog:disable -Xlog:all=error:stderr "-Droadmaplint.launcher=%~f0" %ROADMAP_LINT_JAVA_OPTS% -cp "%DIST%\lib\roadmap-lint.jar;%DIST%\lib\libraries.jar;%DIST%\lib\network.jar" io.github.roadmaplint.cli.Main %*
exit /b %ERRORLEVEL%
