@echo off
rem Starts Composure on Windows. Builds it first on a fresh clone, and again when the sources are newer.
rem   JAVA_HOME        which Java to use (17 or newer); without it, the java on the PATH
rem   COMPOSURE_OPTS   more options for the Java machine, such as -Xmx8g
setlocal EnableExtensions DisableDelayedExpansion

set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAR=%HOME_DIR%\reports\target\quick\composure-reports.jar"
set "KEPT=%HOME_DIR%\reports\target\quick\launcher"
set "ARCHIVE=%KEPT%\classes.jsa"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo composure: Java is missing. Install a JDK 17 or newer, or set JAVA_HOME to one. 1>&2
    exit /b 1
)

rem Fresh when no source is newer than the jar.
set "FRESH=no"
if exist "%JAR%" (
    powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; $sources = @(Get-ChildItem -Path (Join-Path $env:HOME_DIR 'pom.xml'), (Join-Path $env:HOME_DIR '*\pom.xml')) + @(Get-ChildItem -Recurse -Path (Join-Path $env:HOME_DIR '*\src\main')); if ($sources | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1) { exit 1 }"
    if not errorlevel 1 set "FRESH=yes"
)
if "%FRESH%"=="yes" goto run

"%JAVA%" -version 2>&1 | findstr /r /c:"version \"1\.[0-9]" /c:"version \"9[.\"]" /c:"version \"1[0-6][.\"]" >nul
if not errorlevel 1 (
    echo composure: this Java is too old. Composure needs a JDK 17 or newer; set JAVA_HOME to one. 1>&2
    exit /b 1
)
where mvn >nul 2>&1
if errorlevel 1 (
    echo composure: Maven is missing. Install Maven 3.8 or newer; it is needed once, to build. 1>&2
    exit /b 1
)
if not exist "%KEPT%" mkdir "%KEPT%"

rem One builder at a time: the folder is the lock.
set "TOLD="
:lock
mkdir "%KEPT%\lock.d" 2>nul
if not errorlevel 1 goto build
if not defined TOLD echo Waiting for another build of Composure; if there is none, delete "%KEPT%\lock.d" 1>&2
set "TOLD=yes"
ping -n 2 127.0.0.1 >nul
if exist "%JAR%" if not exist "%KEPT%\lock.d" goto run
goto lock

:build
echo Building Composure once, about a minute ... 1>&2
pushd "%HOME_DIR%"
call mvn -q -B -Pquick "-Dmaven.test.skip=true" package >"%KEPT%\build.log" 2>&1
set "BUILT=%ERRORLEVEL%"
popd
rmdir "%KEPT%\lock.d"
if not "%BUILT%"=="0" (
    echo composure: the build failed. The end of its log: 1>&2
    powershell -NoProfile -Command "Get-Content -LiteralPath (Join-Path $env:KEPT 'build.log') -Tail 20" 1>&2
    echo composure: the whole log is %KEPT%\build.log 1>&2
    exit /b 1
)
rem Maven leaves the jar alone when nothing in it changed.
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:JAR).LastWriteTime = Get-Date"
rem The archive is made without running anything: nothing may wait for its compiler when it is written (JDK-8306460).
"%JAVA%" -XX:DumpLoadedClassList="%ARCHIVE%.list" -Xlog:disable -XX:+UseParallelGC -XX:-UseCompressedOops -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Dcomposure.rehearsal=true -jar "%JAR%" "compare bank-1999 --replications 2 --no-robust" "run bot-handover --replications 2" "run theory/erlang-a --replications 2" >nul 2>&1
"%JAVA%" -Xshare:dump -XX:SharedClassListFile="%ARCHIVE%.list" -XX:SharedArchiveFile="%ARCHIVE%" -Xlog:disable -XX:+UseParallelGC -XX:-UseCompressedOops -jar "%JAR%" >nul 2>&1

:run
set "HEADLESS=true"
set "COMPILER=-XX:FreqInlineSize=100"
if /i "%~1"=="bench" set "COMPILER=-XX:FreqInlineSize=325 -XX:MaxInlineLevel=30"
if /i "%~1"=="check" set "COMPILER=-XX:FreqInlineSize=325 -XX:MaxInlineLevel=30"
if /i "%~1"=="console" set "HEADLESS=false"
"%JAVA%" -Xlog:disable -Xlog:all=error:stderr -XX:+UseParallelGC -XX:-UseCompressedOops %COMPILER% "-XX:SharedArchiveFile=%ARCHIVE%" -XX:-UsePerfData -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=%HEADLESS% %COMPOSURE_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
