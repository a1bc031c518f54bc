@echo off
rem Starts Figurebook: UTF-8, memory, and the class-data archive that makes it start fast.
setlocal
set "HOME_DIR=%~dp0.."
if "%FIGUREBOOK_MEMORY%"=="" set "FIGUREBOOK_MEMORY=1g"
if "%JAVA_HOME%"=="" (set "JAVA=java") else (set "JAVA=%JAVA_HOME%\bin\java")
"%JAVA%" -Xmx%FIGUREBOOK_MEMORY% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 ^
  -XX:Tier3BackEdgeThreshold=10000 -XX:C1MaxInlineSize=25 ^
  "-XX:SharedArchiveFile=%HOME_DIR%\lib\figurebook.jsa" -Xshare:auto -Xlog:disable -Xlog:all=off ^
  -Dfile.encoding=UTF-8 -Djava.awt.headless=true ^
  -cp "%HOME_DIR%\lib\figurebook.jar" org.figurebook.cli.Main %*
exit /b %ERRORLEVEL%
