@echo off
rem Starts Vitrine from its source folder: finds JDK 25, builds what is missing or out of date, runs it.
rem
rem   vitrine            opens the studio
rem   vitrine --help     lists the commands
rem
rem VITRINE_JAVA_HOME names the JDK 25 to use; VITRINE_JAVA_OPTS adds JVM options.

setlocal EnableExtensions DisableDelayedExpansion

rem The command as it was typed, for the commands the program names.
set "TYPED=%~0"
set "ROOT=%~dp0"
if "%ROOT:~-1%"=="\" set "ROOT=%ROOT:~0,-1%"
set "TARGET=%ROOT%\target"
set "STAMP=%TARGET%\vitrine.built"
set "LOG=%TARGET%\build.log"
set "MAIN_CLASS=app.vitrine.bootstrap.Main"
set "WINDOW_ARCHIVE=%TARGET%\vitrine-window.aot"
set "JDK="

rem The window's libraries reach into these parts of JavaFX. The rehearsal that fills the window's
rem class archive needs the same options as the start that uses it. They are those of ./vitrine.
set "WINDOW_OPTIONS=--add-modules=javafx.controls,javafx.swing"
set "WINDOW_OPTIONS=%WINDOW_OPTIONS% --enable-native-access=ALL-UNNAMED,javafx.graphics"
set "WINDOW_OPTIONS=%WINDOW_OPTIONS% --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED"
set "WINDOW_OPTIONS=%WINDOW_OPTIONS% --add-exports=javafx.controls/com.sun.javafx.scene.control=ALL-UNNAMED"
set "WINDOW_OPTIONS=%WINDOW_OPTIONS% --add-exports=javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED"
set "WINDOW_OPTIONS=%WINDOW_OPTIONS% --add-exports=javafx.controls/com.sun.javafx.scene.control.inputmap=ALL-UNNAMED"
set "WINDOW_OPTIONS=%WINDOW_OPTIONS% --add-exports=javafx.graphics/com.sun.javafx.scene=ALL-UNNAMED"
set "WINDOW_OPTIONS=%WINDOW_OPTIONS% --add-exports=javafx.graphics/com.sun.javafx.scene.traversal=ALL-UNNAMED"
set "WINDOW_OPTIONS=%WINDOW_OPTIONS% --add-exports=javafx.graphics/com.sun.javafx.util=ALL-UNNAMED"
set "WINDOW_OPTIONS=%WINDOW_OPTIONS% -Xmx1536m -XX:+UseG1GC -XX:MaxGCPauseMillis=50 -XX:G1HeapRegionSize=8m -Djava.awt.headless=true"

rem --- JDK 25 ------------------------------------------------------------------------------------

if not defined VITRINE_JAVA_HOME goto look_for_jdk
call :try_jdk "%VITRINE_JAVA_HOME%"
if defined JDK goto have_jdk
>&2 echo vitrine: VITRINE_JAVA_HOME is "%VITRINE_JAVA_HOME%", which is not a JDK 25.
>&2 echo vitrine: Set it to one, or unset it to have one looked for.
exit /b 1

:look_for_jdk
if defined JAVA_HOME call :try_jdk "%JAVA_HOME%"
if defined JDK goto have_jdk
for /f "delims=" %%J in ('where java 2^>nul') do call :try_jdk "%%~dpJ.."
if defined JDK goto have_jdk
for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft" "Semeru" "OpenJDK") do (
  for /d %%J in ("%ProgramFiles%\%%~V\*") do call :try_jdk "%%~fJ"
)
if defined JDK goto have_jdk
for /d %%J in ("%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*25*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do call :try_jdk "%%~fJ"
for /d %%J in ("%USERPROFILE%\scoop\apps\*25*") do call :try_jdk "%%~fJ\current"
if defined JDK goto have_jdk
>&2 echo vitrine: JDK 25 was not found on this machine.
>&2 echo vitrine: Install it, for example with: winget install EclipseAdoptium.Temurin.25.JDK
>&2 echo vitrine: If it is installed in an unusual place, set VITRINE_JAVA_HOME to its folder.
exit /b 1

:have_jdk

rem There are no native libraries for Windows on arm64; a JDK for x64 runs there, and Vitrine in it.
findstr /r /c:"^OS_ARCH=.aarch64" "%JDK%\release" >nul 2>nul
if errorlevel 1 goto have_x64
>&2 echo vitrine: The JDK in "%JDK%" is one for arm64, which Vitrine does not run on under Windows.
>&2 echo vitrine: Install a JDK 25 for x64, which Windows on arm64 can run, and set VITRINE_JAVA_HOME to its folder.
exit /b 1
:have_x64

rem --- Build --------------------------------------------------------------------------------------

call :is_fresh
if not errorlevel 1 goto run
if not exist "%TARGET%" mkdir "%TARGET%"
if not exist "%TARGET%" (
  >&2 echo vitrine: The folder "%TARGET%" cannot be made. Check the rights of "%ROOT%".
  exit /b 1
)

>&2 echo vitrine: building (the first time takes a few minutes) ...

rem One build at a time: the redirection holds the file open, and nobody else can open it meanwhile.
set "WAITED="
:lock
set "BUILD_STATUS="
2>nul (
  9>"%TARGET%\build.lock" (
    call :build_if_needed
  )
)
if defined BUILD_STATUS goto built
if not defined WAITED >&2 echo vitrine: another build is running, waiting for it ...
set "WAITED=yes"
ping -n 2 127.0.0.1 >nul
goto lock

:built
if "%BUILD_STATUS%"=="0" goto run
if "%BUILD_STATUS%"=="no_maven" (
  >&2 echo vitrine: Maven was not found; it is needed once to build Vitrine, and after each change to it.
  >&2 echo vitrine: Install it from https://maven.apache.org and put its bin folder on the PATH.
  exit /b 1
)
>&2 type "%LOG%"
>&2 echo vitrine: The build failed; the lines above are "%LOG%".
>&2 echo vitrine: If they speak of a connection, check the network: the first build fetches its libraries.
exit /b 1

rem --- Run ----------------------------------------------------------------------------------------

:run
call :find_jar
if not defined JAR (
  >&2 echo vitrine: The build left no program in "%TARGET%". See "%LOG%".
  exit /b 1
)

rem The console shows UTF-8 while Vitrine runs, and afterwards what it showed before.
set "CODE_PAGE="
for /f "tokens=2 delims=:." %%C in ('chcp') do set "CODE_PAGE=%%C"
chcp 65001 >nul

call :wants_window %*
if errorlevel 1 goto run_commands

rem Java starts without an archive that does not fit, but would say so on standard output.
set "ARCHIVE_OPTION=-XX:AOTMode=auto"
if exist "%WINDOW_ARCHIVE%" set "ARCHIVE_OPTION=-XX:AOTCache=%WINDOW_ARCHIVE%"
"%JDK%\bin\java.exe" %WINDOW_OPTIONS% -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Xlog:disable "%ARCHIVE_OPTION%" %VITRINE_JAVA_OPTS% --module-path "%TARGET%\lib\javafx" -cp "%JAR%;%TARGET%\lib\*" %MAIN_CLASS% %*
goto ended

:run_commands
"%JDK%\bin\java.exe" --enable-native-access=ALL-UNNAMED -Xms64m -Xmx640m -XX:+UseSerialGC -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true "-Dvitrine.command=%TYPED%" %VITRINE_JAVA_OPTS% -cp "%JAR%;%TARGET%\lib\*" %MAIN_CLASS% %*

:ended
set "STATUS=%ERRORLEVEL%"
if defined CODE_PAGE chcp %CODE_PAGE% >nul
exit /b %STATUS%

rem --- Steps --------------------------------------------------------------------------------------

rem Status 0 when the command line asks for the window: nothing, a data folder, photos or folders that are there.
rem A folder that has the name of a command is opened as .\name.
:wants_window
if "%~1"=="" exit /b 0
set "WORD=%~1"
if not "%WORD:~0,1%"=="-" goto wants_photo
if "%WORD%"=="--data-dir" goto wants_folder
rem cmd takes an equals sign between words for a space, so that --data-dir=x arrives in two unless quoted.
if "%WORD:~0,11%"=="--data-dir=" goto wants_next
exit /b 1
:wants_folder
shift
goto wants_next
:wants_photo
if not exist "%WORD%" exit /b 1
if not exist "%WORD%\" goto wants_next
for %%C in (generate status list show approve reject regenerate cancel resume export cutout doctor) do if "%WORD%"=="%%C" exit /b 1
:wants_next
shift
goto wants_window

rem Sets JDK when %1 is the home of a JDK 25 and none was found before.
:try_jdk
if defined JDK exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /r /c:"^JAVA_VERSION=.25[^0-9]" "%~1\release" >nul 2>nul
if not errorlevel 1 set "JDK=%~f1"
exit /b 0

:find_jar
set "JAR="
for %%J in ("%TARGET%\vitrine-*.jar") do set "JAR=%%~fJ"
exit /b 0

rem Status 0 when the program is there and nothing it is built from is newer.
:is_fresh
call :find_jar
if not defined JAR exit /b 1
if not exist "%TARGET%\lib\" exit /b 1
powershell -NoProfile -NonInteractive -Command "$r=$env:ROOT; $built=(Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; if (Test-Path -LiteralPath $env:STAMP) { $s=(Get-Item -LiteralPath $env:STAMP).LastWriteTimeUtc; if ($s -gt $built) { $built=$s } }; $newer=@(Get-Item -LiteralPath ($r+'\pom.xml')) + @(Get-ChildItem -LiteralPath ($r+'\src\main'),($r+'\assets\fonts'),($r+'\assets\models'),($r+'\assets\samples') -Recurse -ErrorAction SilentlyContinue) | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1; if ($newer) { exit 1 } else { exit 0 }"
exit /b %ERRORLEVEL%

rem Sets BUILD_STATUS: 0, failed or no_maven. Called with the lock held.
:build_if_needed
call :is_fresh
if not errorlevel 1 (
  set "BUILD_STATUS=0"
  exit /b 0
)
where mvn >nul 2>nul
if errorlevel 1 (
  set "BUILD_STATUS=no_maven"
  exit /b 0
)
if exist "%TARGET%\vitrine-*.jar" del /q "%TARGET%\vitrine-*.jar"
if exist "%TARGET%\lib\" rmdir /s /q "%TARGET%\lib"
type nul > "%STAMP%.new"
pushd "%ROOT%"
setlocal
set "JAVA_HOME=%JDK%"
call mvn -q -B -Dstyle.color=never -Dmaven.test.skip=true package > "%LOG%" 2>&1 < nul
endlocal & set "MAVEN_STATUS=%ERRORLEVEL%"
popd
if not "%MAVEN_STATUS%"=="0" (
  set "BUILD_STATUS=failed"
  exit /b 0
)
move /y "%STAMP%.new" "%STAMP%" >nul
call :warm_up
set "BUILD_STATUS=0"
exit /b 0

rem Keeps the classes of a window's start in a form Java reads quickly. Vitrine works without them, so
rem a failure only leaves them out.
:warm_up
call :find_jar
if not defined JAR exit /b 0
if exist "%WINDOW_ARCHIVE%" del /q "%WINDOW_ARCHIVE%"
"%JDK%\bin\java.exe" %WINDOW_OPTIONS% -Dglass.platform=Headless -Dprism.order=sw "-XX:AOTCacheOutput=%WINDOW_ARCHIVE%" --module-path "%TARGET%\lib\javafx" -cp "%JAR%;%TARGET%\lib\*" app.vitrine.bootstrap.Rehearsal "%TARGET%\warm-up" < nul >nul 2>nul
if not "%ERRORLEVEL%"=="0" if exist "%WINDOW_ARCHIVE%" del /q "%WINDOW_ARCHIVE%"
if exist "%TARGET%\warm-up\" rmdir /s /q "%TARGET%\warm-up"
exit /b 0
