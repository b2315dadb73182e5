# Fails unless FILE is one JSON document.
file(READ ${FILE} text)
string(JSON kind ERROR_VARIABLE problem TYPE "${text}")
if(problem OR text STREQUAL "")
  message(FATAL_ERROR "${FILE}: ${problem}")
endif()
